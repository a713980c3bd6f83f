import { randomToken } from '../wire/random';
import { store, stored } from '../wire/storage';

// What the pages of signing up read and ask for.
export type {
  CodesAt,
  Coming,
  DueItem,
  DueList,
  InvitationDesk,
  InvitationSheet,
  OwnAnswer,
  ProgrammeCommand,
  Workshop,
} from '../wire/contract';
export * from '../wire/signUps';

const guestKey = (id: string, code: string) => `livehub:cycle:${id}:${code}:guest`;

/** The secret by which this browser's answer is known; undefined before it answered. */
export function guestSecret(id: string, code: string): string | undefined {
  return stored(guestKey(id, code));
}

export function keepGuestSecret(id: string, code: string, secret: string | undefined): void {
  store(guestKey(id, code), secret);
}

export function newGuestSecret(id: string, code: string): string {
  const secret = randomToken();
  keepGuestSecret(id, code, secret);
  return secret;
}

/** The link by which one joins on the day; what it tells of a person never reaches a server's log. */
export function joinLink(code: string, { name = '', work = '' }: { name?: string; work?: string }): string {
  const told = new URLSearchParams({ ...(name && { name }), ...(work && { work: work.slice(0, 60) }) });
  return `${location.origin}/join/${code}${name || work ? `#${told}` : ''}`;
}

/** Workshops as lines: the name; the number of places; where it is. */
export function workshopLines(workshops: readonly { name: string; capacity: number; where?: string }[]): string {
  return workshops
    .map(({ name, capacity, where }) => [name, capacity, where].filter((one) => one).join('; '))
    .join('\n');
}

/** The workshops of such lines; a number that is missing is 20. */
export function workshopsOf(lines: string): { name: string; capacity: number; where?: string }[] {
  return lines
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()))
    .filter(([name]) => name)
    .map(([name = '', places = '', where = '']) => ({
      name,
      capacity: Number.parseInt(places, 10) || 20,
      ...(where ? { where } : {}),
    }));
}

/** An instant for a field of day and time, in this browser's time. */
export function toField(instant: string | undefined): string {
  if (instant === undefined) {
    return '';
  }

  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The instant that such a field says, with the offset of this browser. */
export function fromField(text: string): string | undefined {
  const at = new Date(text);
  if (text === '' || Number.isNaN(at.getTime())) {
    return undefined;
  }

  const minutes = -at.getTimezoneOffset();
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${text.slice(0, 16)}:00${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
