import { useState } from 'preact/hooks';
import type { View } from '../../state/applyPatch';
import { ideaOf } from '../../state/selectors';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import type { Grouping } from './grouping';
import { Suggestion } from './Suggestion';

type Props = { desk: Desk; grouping: Grouping; board: string; shared: View };

/** Ideas that may say the same, looked for when that is asked, to accept or to reject one by one. */
export function SimilarPanel({ desk, grouping, board, shared }: Props) {
  const [failed, setFailed] = useState(false);
  const similar = grouping.similar.value;
  const find = async () => {
    try {
      grouping.similar.value = await desk.live.similar(board);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const outliers = (similar?.outliers ?? []).flatMap((key) => ideaOf(shared, key) ?? []);
  return (
    <section class="panel similar" aria-labelledby="similar">
      <h2 id="similar">{t('control.groups.similar')}</h2>
      <p class="hint">{t('control.groups.similarHint')}</p>
      <Button onClick={find}>{t(similar ? 'control.groups.findAgain' : 'control.groups.find')}</Button>
      <div role="status">
        {failed && <p class="hint">{t('control.groups.failed')}</p>}
        {similar?.groups.length === 0 && <p class="hint">{t('control.groups.none')}</p>}
      </div>
      {similar?.groups.map((group, at) => (
        <Suggestion key={group.ideas.join(' ')} grouping={grouping} group={group} shared={shared} number={at + 1} />
      ))}
      {outliers.length > 0 && (
        <details>
          <summary>{t('control.groups.outliers', { count: outliers.length })}</summary>
          <ul class="wordings">
            {outliers.map((idea) => (
              <li key={idea.key}>{idea.t}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
