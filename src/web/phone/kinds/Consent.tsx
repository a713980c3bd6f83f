import type { SceneOf } from '../../state/entities';
import { choiceOf } from '../../state/selectors';
import { t } from '../../state/words';
import { useSession } from '../useSession';
import { Answers } from './Answers';

const objection = 2;

/** "Any objections?": three answers, which are the same each time; and what came of it, in the sentence of the big screen. */
export function Consent({ scene }: { scene: SceneOf<'consent'> }) {
  const options = [t('kinds.fine'), t('kinds.doubts'), t('kinds.objection')];
  const count = choiceOf(useSession().shared.value, objection);
  const outcome = count === 0 ? t('kinds.noObjections') : t('kinds.objections', { count });
  return <Answers scene={scene} options={options} several={false} hint={t('kinds.consentHint')} outcome={outcome} />;
}
