import type { Workshop } from '../../state/entities';
import { linesIn } from '../fields';

/** Places of a workshop for which none were given. */
const usualPlaces = 20;

/** A workshop a line: its name; its places; where it is. */
export function workshopsIn(lines: string): Workshop[] {
  return linesIn(lines).map((line) => {
    const [name = '', places = '', ...where] = line.split(';').map((part) => part.trim());
    const number = Number.parseInt(places, 10);
    return {
      name,
      capacity: Number.isInteger(number) && number > 0 ? number : usualPlaces,
      ...(where.join('; ') === '' ? {} : { where: where.join('; ') }),
    };
  });
}

export function linesOf(workshops: readonly Workshop[]): string[] {
  return workshops.map(({ name, capacity, where }) => [name, capacity, ...(where ? [where] : [])].join('; '));
}
