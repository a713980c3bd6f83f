import { useSignal } from '@preact/signals';
import { t } from '../state/words';
import type { CycleDesk } from './cycleDesk';
import { Choice, LongField, TextField } from './Fields';
import { Form } from './Form';

type Who = 'hr' | 'ict' | 'communication' | 'quality' | 'other';
const who: readonly Who[] = ['hr', 'ict', 'communication', 'quality', 'other'];

type Props = { desk: CycleDesk; project: string; text: string; lesson?: string };

/** Makes of a lesson a request to a part of the organisation. */
export function AskToKeep({ desk, project, text, lesson }: Props) {
  const of = useSignal<Who>('hr');
  const [name, what] = [useSignal(''), useSignal(text)];
  const open = useSignal(false);
  const make = async () => {
    const trouble = await desk.act(
      {
        kind: 'makeRequest',
        project,
        function: of.value,
        text: what.value,
        ...(of.value === 'other' ? { name: name.value } : {}),
        ...(lesson === undefined ? {} : { lesson }),
      },
      t('cycle.saved'),
    );
    open.value = trouble !== '';
    return trouble;
  };

  return (
    <details class="more" open={open.value} onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary aria-label={t('cycle.stick.askOf', { text })}>{t('cycle.stick.ask')}</summary>
      <Form submit={t('cycle.stick.make')} onSubmit={make}>
        <Choice label={t('cycle.stick.who')} of={of} options={who.map((one) => [one, t(`cycle.functions.${one}`)])} />
        {of.value === 'other' && <TextField label={t('cycle.stick.other')} of={name} most={40} />}
        <LongField label={t('cycle.stick.what')} of={what} most={280} />
      </Form>
    </details>
  );
}
