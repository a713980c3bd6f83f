/** One thing to read, in the middle. */
export function Said({ big, small }: { big: string; small?: string | undefined }) {
  return (
    <div class="said">
      <p class="big">{big}</p>
      {small && <p class="soft">{small}</p>}
    </div>
  );
}
