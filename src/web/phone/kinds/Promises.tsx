import type { SceneOf } from '../../state/entities';
import { appreciationsOf, proposalsOf } from '../../state/promises';
import { t } from '../../state/words';
import { Appreciations } from '../../ui/learning/Appreciations';
import { PromiseLine } from '../../ui/learning/PromiseLine';
import { Heading } from '../Heading';
import { useSession } from '../useSession';

/** What was pitched, with what sponsors promise to each. */
export function Promises({ scene }: { scene: SceneOf<'promises'> }) {
  const shared = useSession().shared.value;
  const proposals = proposalsOf(shared);
  return (
    <>
      <Heading scene={scene} />
      <p class="hint">{t(proposals.length === 0 ? 'learning.noProposals' : 'learning.promisesKept')}</p>
      <ul class="slips promised" role="list" aria-label={t('learning.promises')}>
        {proposals.map(({ key, title, promises }) => (
          <li key={key} class="slip">
            <p class="text">{title}</p>
            {promises.length === 0 && <p class="hint">{t('learning.noPromise')}</p>}
            <ul role="list">
              {promises.map((promise) => (
                <li key={promise.key}>
                  <PromiseLine promise={promise} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Appreciations said={appreciationsOf(shared)} titles={new Map(proposals.map(({ key, title }) => [key, title]))} />
    </>
  );
}
