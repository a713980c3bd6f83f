import { useSignal } from '@preact/signals';
import type { ProjectSheet, Said } from '../state/programmes';
import { t } from '../state/words';
import type { CycleDesk } from './cycleDesk';
import { Choice, LongField, TextField } from './Fields';
import { Form } from './Form';
import { today } from './words';

type Props = { tell: (said: Said) => Promise<string> };

/** What a team tells of its project: how the experiment went, results, lessons. */
export function Telling({ desk, project }: { desk: CycleDesk; project: ProjectSheet }) {
  // A form that was taken begins anew.
  const told = useSignal(0);
  const tell = async (said: Said) => {
    const trouble = await desk.act({ kind: 'addEntry', project: project.project, said }, t('cycle.saved'));
    told.value += trouble === '' ? 1 : 0;
    return trouble;
  };
  const runs = ['pitched', 'experiment', 'learning'].includes(project.stage);

  return (
    <div class="telling" key={told.value}>
      <h4>{t('cycle.tell.title')}</h4>
      {runs && (
        <details class="more">
          <summary>{t('cycle.tell.check')}</summary>
          <CheckForm tell={tell} />
        </details>
      )}
      <details class="more">
        <summary>{t('cycle.tell.hard')}</summary>
        <HardForm tell={tell} />
      </details>
      <details class="more">
        <summary>{t('cycle.tell.soft')}</summary>
        <SoftForm tell={tell} />
      </details>
      <details class="more">
        <summary>{t('cycle.tell.lesson')}</summary>
        <LessonForm tell={tell} />
      </details>
    </div>
  );
}

function CheckForm({ tell }: Props) {
  const did = useSignal<'yes' | 'partly' | 'no'>('yes');
  const goOn = useSignal<'on' | 'adapt' | 'stop'>('on');
  const [saw, lesson] = [useSignal(''), useSignal('')];
  const send = () => tell({ kind: 'check', did: did.value, saw: saw.value, goOn: goOn.value, lesson: lesson.value });
  return (
    <Form submit={t('cycle.tell.add')} label={t('cycle.tell.check')} onSubmit={send}>
      <Choice
        label={t('cycle.did.title')}
        of={did}
        options={[
          ['yes', t('cycle.did.yes')],
          ['partly', t('cycle.did.partly')],
          ['no', t('cycle.did.no')],
        ]}
      />
      <LongField label={t('cycle.saw')} of={saw} most={280} />
      <Choice
        label={t('cycle.goOn.title')}
        of={goOn}
        options={[
          ['on', t('cycle.goOn.on')],
          ['adapt', t('cycle.goOn.adapt')],
          ['stop', t('cycle.goOn.stop')],
        ]}
      />
      <LongField label={t('cycle.stages.lesson')} of={lesson} most={280} rows={2} />
    </Form>
  );
}

function HardForm({ tell }: Props) {
  const [indicator, unit, before] = [useSignal(''), useSignal(''), useSignal('')];
  const [after, day, source] = [useSignal(''), useSignal(today()), useSignal('')];
  const send = () =>
    tell({
      kind: 'hard',
      indicator: indicator.value,
      before: before.value,
      after: after.value,
      unit: unit.value,
      source: source.value,
      ...(day.value === '' ? {} : { day: day.value }),
    });
  return (
    <Form submit={t('cycle.tell.add')} label={t('cycle.tell.hard')} onSubmit={send}>
      <TextField label={t('cycle.hard.indicator')} of={indicator} most={80} />
      <div class="beside">
        <TextField label={t('cycle.hard.before')} of={before} most={30} />
        <TextField label={t('cycle.hard.after')} of={after} most={30} />
        <TextField label={t('cycle.hard.unit')} of={unit} most={30} />
      </div>
      <TextField label={t('cycle.hard.day')} of={day} type="date" />
      <TextField label={t('cycle.hard.source')} of={source} most={500} />
    </Form>
  );
}

function SoftForm({ tell }: Props) {
  const [story, quote, behaviour, noticedBy] = [useSignal(''), useSignal(''), useSignal(''), useSignal('')];
  const consent = useSignal(false);
  const send = () =>
    tell({
      kind: 'soft',
      story: story.value,
      quote: quote.value,
      consent: consent.value,
      behaviour: behaviour.value,
      noticedBy: noticedBy.value,
    });
  return (
    <Form submit={t('cycle.tell.add')} label={t('cycle.tell.soft')} onSubmit={send}>
      <LongField label={t('cycle.soft.story')} of={story} most={2000} />
      <LongField label={t('cycle.soft.quote')} of={quote} most={280} rows={2} />
      <label class="tick">
        <input
          type="checkbox"
          checked={consent.value}
          onChange={(event) => (consent.value = event.currentTarget.checked)}
        />
        {t('cycle.soft.consent')}
      </label>
      <LongField label={t('cycle.soft.behaviour')} of={behaviour} most={280} rows={2} />
      <TextField label={t('cycle.soft.noticedBy')} of={noticedBy} most={60} />
    </Form>
  );
}

function LessonForm({ tell }: Props) {
  const text = useSignal('');
  return (
    <Form
      submit={t('cycle.tell.add')}
      label={t('cycle.tell.lesson')}
      onSubmit={() => tell({ kind: 'lesson', text: text.value })}
    >
      <LongField label={t('cycle.stages.lesson')} of={text} most={280} />
    </Form>
  );
}
