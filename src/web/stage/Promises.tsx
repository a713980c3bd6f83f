import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { appreciationsOf, type KeyedProposal, proposalsOf } from '../state/promises';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { Appreciations } from '../ui/learning/Appreciations';
import { PromiseLine } from '../ui/learning/PromiseLine';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { Said } from './Said';
import { usePages } from './usePages';

/** Projects that one can read at once from the last row. */
const atOnce = 4;

/** And words of appreciation: the last ones. */
const lastSaid = 3;

/** What was pitched, with the promises as they come, and the last words of appreciation. */
export function Promises({ live, now }: { live: LiveSession; now: SceneOf<'promises'> }) {
  const { proposals, said } = useCalm(live.shared, read, now.activity, calmMs);
  const pages = pageCount(proposals.length, atOnce);
  const page = usePages(pages, undefined);
  if (proposals.length === 0 && said.length === 0) {
    return <Said big={t('learning.noProposals')} small={t('learning.noProposalsHow')} />;
  }

  const titles = new Map(proposals.map(({ key, title }) => [key, title]));
  const onPage = pageOf(proposals, atOnce, page);
  return (
    <section class="promises">
      <ul class={`promised of-${onPage.length}`} role="list" aria-label={t('learning.promises')}>
        {onPage.map((proposal) => (
          <Proposal key={proposal.key} proposal={proposal} />
        ))}
      </ul>
      <Appreciations said={said.slice(-lastSaid)} titles={titles} />
      <More hidden={proposals.length - onPage.length} page={page} pages={pages} />
    </section>
  );
}

function Proposal({ proposal: { title, promises } }: { proposal: KeyedProposal }) {
  return (
    <li>
      <h2>{title}</h2>
      {promises.length === 0 && <p class="soft">{t('learning.noPromise')}</p>}
      <ul role="list">
        {promises.map((promise) => (
          <li key={promise.key}>
            <PromiseLine promise={promise} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function read(shared: View) {
  return { proposals: proposalsOf(shared), said: appreciationsOf(shared) };
}
