import { t } from '../../state/words';
import type { Fields } from './PlanForm';
import { TextField } from './TextField';

const longest = 1_000;

/** The facilitator's own notes, folded away while there are none. */
export function NoteFields({ draft, change }: Fields) {
  return (
    <details class="notes" open={draft.say !== '' || draft.doing !== '' || draft.watchOut !== ''}>
      <summary>{t('control.notes')}</summary>
      <div class="plan">
        <p class="hint">{t('control.notesHint')}</p>
        <TextField
          id="plan-say"
          label={t('control.say')}
          value={draft.say}
          most={longest}
          onInput={(say) => change({ say })}
        />
        <TextField
          id="plan-do"
          label={t('control.do')}
          value={draft.doing}
          most={longest}
          onInput={(doing) => change({ doing })}
        />
        <TextField
          id="plan-watch"
          label={t('control.watchOut')}
          value={draft.watchOut}
          most={longest}
          onInput={(watchOut) => change({ watchOut })}
        />
      </div>
    </details>
  );
}
