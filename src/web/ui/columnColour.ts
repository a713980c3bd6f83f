const colours = ['blue', 'rust', 'plum', 'teal', 'ochre', 'rose'] as const;

/** The colour class of a column; its name always stands beside it. */
export function columnColour(column: number): string {
  return `column-${colours[column % colours.length]}`;
}
