import type { SceneOf } from '../../state/entities';
import { t } from '../../state/words';
import { Answers } from './Answers';

/** "Any objections?": three answers, which are the same each time. */
export function Consent({ scene }: { scene: SceneOf<'consent'> }) {
  const options = [t('kinds.fine'), t('kinds.doubts'), t('kinds.objection')];
  return <Answers scene={scene} options={options} several={false} hint={t('kinds.consentHint')} />;
}
