/** A bar that is filled for a part between 0 and 1. The words beside it say the same. */
export function Bar({ part }: { part: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="1" />
      <rect class="fill" width={part * 100} height="1" />
    </svg>
  );
}
