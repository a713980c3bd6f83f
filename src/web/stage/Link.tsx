/** An address to read: where it is too long for a line, its end comes on the next. */
export function Link({ to }: { to: string }) {
  const cut = to.lastIndexOf('/') + 1;
  return (
    <>
      {to.slice(0, cut)}
      <wbr />
      {to.slice(cut)}
    </>
  );
}
