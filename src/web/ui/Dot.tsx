/** The mark of the product: a filled or an open dot. With a label it is a picture of that; without, decoration. */
export function Dot({ filled, label }: { filled: boolean; label?: string }) {
  const look = filled ? 'dot filled' : 'dot';
  return label === undefined ? (
    <span class={look} aria-hidden="true" />
  ) : (
    <span class={look} role="img" aria-label={label} />
  );
}
