const most = 60;

/** People as dots: filled for those who have, open for those who have not yet. Above sixty a dot stands for several. */
export function Dots({ filled, total }: { filled: number; total: number }) {
  const count = Math.min(total, most);
  const full = total === 0 ? 0 : Math.round((filled / total) * count);
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <i key={at} class={at < full ? 'dot full' : 'dot'} />
      ))}
    </span>
  );
}

/** One dot for each person who joined; smaller as there are more. */
export function Crowd({ people }: { people: number }) {
  const size = people <= 40 ? 'few' : people <= 150 ? 'some' : 'many';
  return (
    <span class={`crowd ${size}`} aria-hidden="true">
      {Array.from({ length: Math.min(people, 600) }, (_, at) => (
        <i key={at} class="dot full" />
      ))}
    </span>
  );
}
