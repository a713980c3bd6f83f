import { sceneOf } from '../../state/basicSelectors';
import { appreciationsOf } from '../../state/promises';
import { t } from '../../state/words';
import { useSession } from '../useSession';

/** The last word of a sponsor to all, or to what one joins; at the step of promises all of them stand there. */
export function Appreciated() {
  const session = useSession();
  const said = [...appreciationsOf(session.shared.value), ...appreciationsOf(session.own.value, 'appreciated/')].sort(
    (a, b) => a.at - b.at,
  );
  const last = said.at(-1);
  return last === undefined || sceneOf(session.shared.value)?.kind === 'promises' ? null : (
    <p class="my-place appreciated" role="status">
      {last.text} {last.by && <span class="hint">{t('learning.fromSponsor', { name: last.by })}</span>}
    </p>
  );
}
