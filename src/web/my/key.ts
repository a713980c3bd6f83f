import { ownIdeas, tokenOf } from '../state/memory';

/** What opens one's own page: the phone's secret, and the keys of one's own ideas. Browsers send what stands behind the # to
 * nobody, and this page asks for all ideas, never for these: so no server learns whose they are. */
export type MyKey = { secret: string; ideas: readonly string[] };

/** What the address holds; without it, what this browser remembers of taking part itself. */
export function keyIn(code: string, hash: string): MyKey | undefined {
  const [secret, ...ideas] = hash.replace(/^#/, '').split('.');
  const kept = secret || tokenOf(code, 'participants');
  return kept ? { secret: kept, ideas: [...new Set(secret ? ideas : ownIdeas(code))] } : undefined;
}

export function linkOf(origin: string, code: string, { secret, ideas }: MyKey): string {
  return `${origin}/my/${code}#${[secret, ...ideas].join('.')}`;
}
