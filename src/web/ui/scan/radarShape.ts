/** Where things stand in the drawing of a radar: the middle is 1, the rim 5. */

export type Spot = { x: number; y: number };

/** On the axis with this number of so many, clockwise from the top. */
export function spot(axis: number, axes: number, value: number, radius: number): Spot {
  const angle = (2 * Math.PI * axis) / axes;
  const far = (radius * (value - 1)) / 4;
  return { x: round(far * Math.sin(angle)), y: round(-far * Math.cos(angle)) };
}

/** A closed line through what is known; what is not known leaves a gap. */
export function outline(values: readonly (number | undefined)[], radius: number): string {
  const spots = values.map((value, axis) =>
    value === undefined ? undefined : spot(axis, values.length, value, radius),
  );
  return spots
    .map((from, at) => {
      const to = spots[(at + 1) % spots.length];
      return from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : '';
    })
    .join('');
}

/** Words in lines of about so many letters. */
export function inLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= most) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
