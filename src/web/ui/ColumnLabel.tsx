import { columnColour } from './columnColour';

type Props = { names: readonly string[]; column: number | undefined };

/** The name of an idea's column, with its colour; nothing on a board without columns. */
export function ColumnLabel({ names, column }: Props) {
  const name = column === undefined ? undefined : names[column];
  return name === undefined ? null : <span class={`column-label ${columnColour(column ?? 0)}`}>{name}</span>;
}
