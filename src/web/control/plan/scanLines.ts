import type { ScanDimension, ScanStatement } from '../../state/entities';
import { statementOf, themeOf } from '../../state/scans';
import { linesIn } from '../fields';

/** As the server has them. */
const sizes = [4, 3, 4, 4, 3, 3, 3] as const;

/** The standard statements under their themes. */
export const standardScan: readonly ScanDimension[] = sizes.map((size, at) => {
  const first = sizes.slice(0, at).reduce((sum, one) => sum + one, 1);
  return { standard: at + 1, statements: Array.from({ length: size }, (_, more) => ({ standard: first + more })) };
});

/** Themes and statements as lines: a theme has # before it. */
export function scanLines(dimensions: readonly ScanDimension[]): string[] {
  return dimensions.flatMap((dimension) => [`# ${themeOf(dimension)}`, ...dimension.statements.map(statementOf)]);
}

/** What such lines ask; none asks the standard statements. A line that reads like a standard one is that one, so that it keeps
 * its place in the years. */
export function scanIn(text: string): { dimensions?: ScanDimension[] } {
  const dimensions: ScanDimension[] = [];
  for (const line of linesIn(text)) {
    if (line.startsWith('#')) {
      dimensions.push({ ...themeNamed(line.replace(/^#+\s*/, '')), statements: [] });
    } else {
      if (dimensions.length === 0) {
        dimensions.push({ ...themeNamed(line), statements: [] });
      }
      dimensions.at(-1)?.statements.push(statementNamed(line));
    }
  }
  return dimensions.length === 0 || isStandard(dimensions) ? {} : { dimensions };
}

function themeNamed(name: string): Pick<ScanDimension, 'standard' | 'name'> {
  const known = standardScan.find((one) => themeOf(one) === name);
  return known?.standard ? { standard: known.standard } : { name };
}

function statementNamed(text: string): ScanStatement {
  const known = standardScan.flatMap(({ statements }) => statements).find((one) => statementOf(one) === text);
  return known ?? { text };
}

function isStandard(dimensions: readonly ScanDimension[]): boolean {
  return JSON.stringify(dimensions) === JSON.stringify(standardScan);
}
