import type { View } from '../../state/applyPatch';
import type { KeyedIdea } from '../../state/entities';
import { wordingsOf } from '../../state/helping';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Grouping } from './grouping';

/** So much of a group's title names it in a list. */
const named = 60;

type Props = { grouping: Grouping; shared: View; ideas: readonly KeyedIdea[] };

/** What can be done with the ideas that are ticked. */
export function TickBar({ grouping, shared, ideas }: Props) {
  const ticked = ideas.filter(({ key }) => grouping.ticked.value.has(key));
  const head = ticked.find(({ m }) => m !== undefined) ?? ticked[0];
  if (!head) {
    return null;
  }

  const keys = ticked.map(({ key }) => key);
  const groups = ideas.filter((idea) => !keys.includes(idea.key) && wordingsOf(shared, idea.key).length > 0);
  return (
    <section class="panel tick-bar" aria-label={t('control.groups.ticked', { count: ticked.length })}>
      <strong role="status">{t('control.groups.ticked', { count: ticked.length })}</strong>
      <Button
        kind="primary"
        disabled={ticked.length < 2}
        onClick={() => grouping.merge(head.key, keys, undefined, t('control.groups.merged'))}
      >
        {t('control.groups.merge')}
      </Button>
      {groups.length > 0 && (
        <label class="move-to">
          {t('control.groups.moveTo')}
          <select
            class="input"
            value=""
            onChange={(event) => grouping.merge(event.currentTarget.value, keys, undefined, t('control.groups.merged'))}
          >
            <option value="">{t('control.groups.choose')}</option>
            {groups.map((group) => (
              <option key={group.key} value={group.key}>
                {group.t.slice(0, named)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button kind="quiet" onClick={grouping.untick}>
        {t('control.groups.untick')}
      </Button>
    </section>
  );
}
