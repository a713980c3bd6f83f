import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PracticeSheet, ProgrammeSheet } from '../state/programmes';
import { t } from '../state/words';
import type { CycleDesk } from './cycleDesk';
import { LongField, TextField } from './Fields';
import { Form } from './Form';

type Props = {
  desk: CycleDesk;
  sheet: ProgrammeSheet;
  /** The one to change; none to tell a new one. */
  practice?: PracticeSheet;
  onTold: () => void;
};

/** As the server has it. */
const mostOfPart = 1_000;

/** A best practice, part by part. */
export function PracticeForm({ desk, sheet, practice, onTold }: Props) {
  const text = practice?.text;
  const mine = sheet.projects.filter((project) => project.mine);
  const first = sheet.role === 'owner' ? '' : (mine[0]?.project ?? '');
  const [title, context, did] = [
    useSignal(text?.title ?? ''),
    useSignal(text?.context ?? ''),
    useSignal(text?.did ?? ''),
  ];
  const [effect, advice] = [useSignal(text?.effect ?? ''), useSignal(text?.advice ?? '')];
  const [contact, project, mayShare] = [
    useSignal(practice?.contact ?? ''),
    useSignal(first),
    useSignal(text?.mayShare ?? false),
  ];
  const id = useId();
  const send = async () => {
    const told = {
      text: {
        title: title.value,
        context: context.value,
        did: did.value,
        effect: effect.value,
        advice: advice.value,
        mayShare: mayShare.value,
      },
      contact: contact.value,
    };
    const trouble = await desk.act(
      practice
        ? { kind: 'changePractice', practice: practice.practice, ...told }
        : { kind: 'tellPractice', ...told, ...(project.value === '' ? {} : { project: project.value }) },
      t('cycle.saved'),
    );
    if (trouble === '') {
      onTold();
    }
    return trouble;
  };

  return (
    <Form
      submit={t(practice ? 'ui.save' : 'cycle.practice.add')}
      label={t(practice ? 'cycle.practice.change' : 'cycle.practice.tell')}
      onSubmit={send}
    >
      <TextField label={t('cycle.practice.name')} of={title} most={120} />
      <LongField label={t('cycle.practice.context')} of={context} most={mostOfPart} />
      <LongField label={t('cycle.practice.did')} of={did} most={mostOfPart} />
      <LongField label={t('cycle.practice.effect')} of={effect} most={mostOfPart} />
      <LongField label={t('cycle.practice.advice')} of={advice} most={mostOfPart} />
      <TextField label={t('cycle.practice.contact')} of={contact} most={254} />
      <p class="soft">{t('cycle.practice.contactHint')}</p>
      {!practice && mine.length > 0 && (
        <div class="field">
          <label for={id}>{t('cycle.practice.project')}</label>
          <select
            id={id}
            class="input"
            value={project.value}
            onChange={(event) => {
              project.value = event.currentTarget.value;
            }}
          >
            {sheet.role === 'owner' && <option value="">{t('cycle.practice.noProject')}</option>}
            {mine.map((one) => (
              <option key={one.project} value={one.project}>
                {one.canvas.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={mayShare.value}
          onChange={(event) => {
            mayShare.value = event.currentTarget.checked;
          }}
        />
        {t('cycle.practice.share')}
      </label>
    </Form>
  );
}
