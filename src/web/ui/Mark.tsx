/** The mark of the product; its name stands beside it, or on the link around it. */
export function Mark() {
  return <img class="mark" src="/icons/livehub.svg" alt="" width="32" height="32" />;
}
