import { t } from '../../state/words';
import { Lines } from './Lines';
import type { Fields } from './PlanForm';
import { ReadyPrompts } from './ReadyPrompts';
import type { Shelf } from './shelf';
import { TalkFields } from './TalkFields';

/** What there is to read, and what people are asked to think about; once they did, the questions stay. */
export function SectionFields({ draft, change, used, shelf }: Fields & { used: boolean; shelf: Shelf }) {
  return (
    <>
      <TalkFields draft={draft} change={change} shelf={shelf} />
      {used ? <p class="hint">{t('control.inUse')}</p> : <PromptFields draft={draft} change={change} />}
    </>
  );
}

/** Questions to think about, one a line, and ready sets of them. */
export function PromptFields({ draft, change }: Fields) {
  return (
    <>
      <Lines
        label={t('control.prompts')}
        hint={t('control.promptsHint')}
        value={draft.lines}
        onInput={(lines) => change({ lines })}
      />
      <ReadyPrompts onChoose={(lines) => change({ lines })} />
    </>
  );
}
