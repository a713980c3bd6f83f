import type { ProjectStage, SecuringRequest } from '../state/programmes';
import { t, wordsLanguage } from '../state/words';

/** The stages in the order of a project's life. */
export const stages: readonly ProjectStage[] = [
  'pitched',
  'experiment',
  'learning',
  'draft',
  'completed',
  'secured',
  'stopped',
];

/** A day as people say it; given as 2027-05-12, or as an instant. */
export function dayOf(day: string): string {
  const at = new Date(day.length === 10 ? `${day}T12:00:00` : day);
  return new Intl.DateTimeFormat(wordsLanguage(), { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** Today, as fields hold a day. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Who is asked. */
export function functionOf(request: SecuringRequest): string {
  return request.name ?? t(`cycle.functions.${request.function}`);
}
