import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ProjectStage } from '../state/programmes';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { CycleDesk } from './cycleDesk';
import { Choice, LongField, TextField } from './Fields';
import { Form } from './Form';
import { type ListLine, listOf } from './listOf';

/** Enters projects that run already: one by hand, or a list. */
export function EnterProject({ desk }: { desk: CycleDesk }) {
  const title = useSignal('');
  const stage = useSignal<ProjectStage>('learning');
  const enter = async () => {
    const said = t('cycle.enter.made', { title: title.value });
    const trouble = await desk.act({ kind: 'enterProject', title: title.value, stage: stage.value }, said);
    title.value = trouble === '' ? '' : title.value;
    return trouble;
  };

  return (
    <section class="entering">
      <details class="more">
        <summary>{t('cycle.enter.title')}</summary>
        <Form submit={t('cycle.enter.make')} onSubmit={enter}>
          <TextField label={t('cycle.enter.name')} of={title} most={120} />
          <Choice
            label={t('cycle.enter.stands')}
            of={stage}
            options={(['experiment', 'learning', 'completed'] as const).map((one) => [one, t(`stages.${one}`)])}
          />
        </Form>
      </details>
      <details class="more">
        <summary>{t('cycle.list.title')}</summary>
        <EnterList desk={desk} />
      </details>
    </section>
  );
}

/** What the server said to a line; nothing when it was entered. */
type Said = Readonly<Record<number, string>>;

function EnterList({ desk }: { desk: CycleDesk }) {
  const text = useSignal('');
  const said = useSignal<Said>({});
  const busy = useSignal(false);
  const id = useId();
  const lines = listOf(text.value);
  const good = lines.filter((line) => line.command && said.value[line.number] !== '');
  const enter = async () => {
    if (busy.value) {
      return;
    }
    busy.value = true;
    for (const { command, number } of good) {
      if (command) {
        said.value = { ...said.value, [number]: await desk.act(command) };
      }
    }
    busy.value = false;
  };

  return (
    <div class="form">
      <p class="hint">{t('cycle.list.hint')}</p>
      <LongField label={t('cycle.list.text')} of={text} rows={6} />
      <div class="field">
        <label for={id}>{t('cycle.list.file')}</label>
        <input
          id={id}
          class="input"
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={async (event) => {
            said.value = {};
            text.value = (await event.currentTarget.files?.[0]?.text()) ?? '';
          }}
        />
      </div>
      <ol class="preview" aria-live="polite">
        {lines.map((line) => (
          <li key={line.number}>
            {t('cycle.list.line', { number: line.number, title: line.title })}:{' '}
            <strong class={line.wrong || said.value[line.number] ? 'bad' : ''}>{stand(line, said.value)}</strong>
          </li>
        ))}
      </ol>
      {lines.length > 0 && (
        <Button onClick={enter} disabled={busy.value || good.length === 0}>
          {t('cycle.list.enter', { count: good.length })}
        </Button>
      )}
    </div>
  );
}

function stand(line: ListLine, said: Said): string {
  const answer = said[line.number];
  return line.wrong
    ? t(line.wrong)
    : answer === undefined
      ? t('cycle.list.good')
      : answer === ''
        ? t('cycle.list.entered')
        : answer;
}
