/** The mark of the product, in the colours of the theme; its name stands beside it, or on the link around it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 64 64" width="32" height="32" aria-hidden="true">
      <circle class="one" cx="27" cy="37" r="21" />
      <circle class="two" cx="52" cy="13" r="8" />
    </svg>
  );
}
