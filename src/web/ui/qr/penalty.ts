/** How hard a code is to read (ISO/IEC 18004, 7.8.3): less is better. */
export function penalty(rows: readonly (readonly boolean[])[]): number {
  const columns = rows.map((_, x) => rows.map((row) => row[x] ?? false));
  const lines = [...rows, ...columns];
  return lines.reduce((sum, line) => sum + runs(line) + lookalikes(line), 0) + squares(rows) + balance(rows.flat());
}

function runs(line: readonly boolean[]): number {
  let [sum, length] = [0, 0];
  for (const [at, dark] of line.entries()) {
    length = at > 0 && dark === line[at - 1] ? length + 1 : 1;
    sum += length === 5 ? 3 : length > 5 ? 1 : 0;
  }

  return sum;
}

/** What looks like the middle of a corner's square. */
const lookalike = /(?=00001011101|10111010000)/g;

function lookalikes(line: readonly boolean[]): number {
  const text = line.map((dark) => (dark ? '1' : '0')).join('');
  return 40 * [...text.matchAll(lookalike)].length;
}

function squares(rows: readonly (readonly boolean[])[]): number {
  let sum = 0;
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      const below = rows[y + 1];
      sum += row[x + 1] === dark && below?.[x] === dark && below[x + 1] === dark ? 3 : 0;
    }
  }

  return sum;
}

function balance(all: readonly boolean[]): number {
  const dark = (100 * all.filter(Boolean).length) / all.length;
  return 10 * Math.floor(Math.abs(dark - 50) / 5);
}
