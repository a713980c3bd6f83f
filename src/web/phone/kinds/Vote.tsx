import { resultsOf } from '../../state/basicSelectors';
import type { BallotScene } from '../../state/entities';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { useUnveiling } from '../../ui/useUnveiling';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { OpenVote } from './OpenVote';
import { Results } from './Results';

/** A vote in each of its phases. */
export function Vote({ scene }: { scene: BallotScene }) {
  return (
    <>
      <Heading scene={scene} />
      <Phase scene={scene} />
    </>
  );
}

function Phase({ scene }: { scene: BallotScene }) {
  const veiled = useUnveiling(scene.phase === 'revealed', resultsOf(useSession().shared.value).length);
  switch (scene.phase) {
    case 'waiting':
      return <Notice>{t('phone.waiting')}</Notice>;
    case 'open':
      return <OpenVote scene={scene} />;
    case 'closed':
      return (
        <>
          <Notice>{t('phone.voteClosed')}</Notice>
          <OpenVote scene={scene} />
        </>
      );
    case 'revealed':
      return <Results scene={scene} veiled={veiled} />;
  }
}
