import type { Workshop } from '../../state/entities';
import { linesIn } from '../fields';

/** Places of a workshop for which none were given. */
const usualPlaces = 20;

/** What a workshop says of itself, beside its line. */
export type WorkshopText = { readonly purpose?: string; readonly steps?: string; readonly card?: string };

/** A workshop a line: its name; its places; where it is. What it says of itself goes by its name. */
export function workshopsIn(lines: string, texts: Readonly<Record<string, WorkshopText>> = {}): Workshop[] {
  return linesIn(lines).map((line) => {
    const [name = '', places = '', ...where] = line.split(';').map((part) => part.trim());
    const number = Number.parseInt(places, 10);
    return {
      name,
      capacity: Number.isInteger(number) && number > 0 ? number : usualPlaces,
      ...(where.join('; ') === '' ? {} : { where: where.join('; ') }),
      ...filled(texts[name] ?? {}),
    };
  });
}

export function linesOf(workshops: readonly Workshop[]): string[] {
  return workshops.map(({ name, capacity, where }) => [name, capacity, ...(where ? [where] : [])].join('; '));
}

/** What workshops say of themselves, by their names. */
export function textsOf(workshops: readonly Workshop[]): Record<string, WorkshopText> {
  return Object.fromEntries(workshops.map((one) => [one.name, filled(one)]));
}

function filled({ purpose, steps, card }: WorkshopText): WorkshopText {
  return {
    ...(purpose?.trim() ? { purpose } : {}),
    ...(steps?.trim() ? { steps } : {}),
    ...(card?.trim() ? { card } : {}),
  };
}
