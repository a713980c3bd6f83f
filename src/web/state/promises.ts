import type { View } from './applyPatch';
import { under } from './basicSelectors';
import type { AppreciationEntity, PromiseEntity, ProposalEntity, SponsorEntity } from './entities';

export type KeyedPromise = PromiseEntity & { key: string };
export type KeyedAppreciation = AppreciationEntity & { key: string };
export type KeyedProposal = ProposalEntity & { key: string; promises: readonly KeyedPromise[] };

/** What was pitched, with what sponsors promise to each as it came. */
export function proposalsOf(shared: View): KeyedProposal[] {
  const promises = promisesOf(shared);
  return under(shared, 'proposal/')
    .map(([key, proposal]) => ({
      ...(proposal as ProposalEntity),
      key,
      promises: promises.filter(({ pitch }) => pitch === key),
    }))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

export function promisesOf(shared: View): KeyedPromise[] {
  return under(shared, 'promise/')
    .map(([key, promise]) => ({ ...(promise as PromiseEntity), key }))
    .sort((a, b) => a.at - b.at);
}

/** Words of appreciation, as they came. */
export function appreciationsOf(view: View, prefix = 'appreciation/'): KeyedAppreciation[] {
  return under(view, prefix)
    .map(([key, said]) => ({ ...(said as AppreciationEntity), key }))
    .sort((a, b) => a.at - b.at);
}

export type NumberedSponsor = SponsorEntity & { number: number };

export function sponsorsOf(shared: View): NumberedSponsor[] {
  return under(shared, 'sponsor/')
    .map(([number, sponsor]) => ({ ...(sponsor as SponsorEntity), number: Number(number) }))
    .sort((a, b) => a.number - b.number);
}
