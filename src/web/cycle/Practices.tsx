import { useSignal } from '@preact/signals';
import { type PracticeSheet, type ProgrammeSheet, practicesFile } from '../state/programmes';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { saveAs } from '../ui/saveAs';
import type { CycleDesk } from './cycleDesk';
import { TextField } from './Fields';
import { PracticeForm } from './PracticeForm';
import { holdsAll } from './searching';
import { dayOf } from './words';

/** What works, told over all years: to search in, and to tell more. */
export function Practices({ desk, sheet }: { desk: CycleDesk; sheet: ProgrammeSheet }) {
  const wanted = useSignal('');
  const failed = useSignal(false);
  const told = useSignal(0);
  const all = sheet.practices ?? [];
  const found = all.filter((one) => holdsAll(textsOf(one, sheet), wanted.value));
  const mayTell = sheet.role === 'owner' || sheet.projects.some((project) => project.mine);
  const download = async () => {
    const file = await practicesFile(desk.id, desk.token);
    failed.value = file === undefined;
    if (file) {
      saveAs(file, `livehub-practices-${desk.id}.csv`);
    }
  };

  return (
    <section>
      <h2>{t('cycle.practice.title')}</h2>
      <p class="soft">{t(all.length === 0 ? 'cycle.practice.none' : 'cycle.practice.hint')}</p>
      {all.length > 3 && (
        <>
          <TextField label={t('cycle.practice.search')} of={wanted} most={80} />
          <p class="soft" role="status">
            {wanted.value.trim() !== '' && t('cycle.practice.found', { count: found.length })}
          </p>
        </>
      )}
      <ul class="entries" aria-label={t('cycle.practice.title')}>
        {found.map((practice) => (
          <li key={practice.practice}>
            <Practice desk={desk} sheet={sheet} practice={practice} />
          </li>
        ))}
      </ul>
      {mayTell && (
        <details class="more" key={told.value}>
          <summary>{t('cycle.practice.tell')}</summary>
          <PracticeForm desk={desk} sheet={sheet} onTold={() => told.value++} />
        </details>
      )}
      {all.some((one) => one.text.mayShare && !one.withdrawn) && (
        <Button onClick={download}>{t('cycle.practice.csv')}</Button>
      )}
      <p role="status">{failed.value ? t('cycle.notReached') : ''}</p>
    </section>
  );
}

function Practice(props: { desk: CycleDesk; sheet: ProgrammeSheet; practice: PracticeSheet }) {
  const { desk, sheet, practice } = props;
  const { title, context, did, effect, advice, mayShare } = practice.text;
  const parts = [
    [t('cycle.practice.context'), context],
    [t('cycle.practice.did'), did],
    [t('cycle.practice.effect'), effect],
    [t('cycle.practice.advice'), advice],
  ] as const;
  const from = projectTitle(sheet, practice);
  const withdraw = () =>
    desk.act(
      { kind: 'withdrawPractice', practice: practice.practice, withdrawn: !practice.withdrawn },
      t('cycle.saved'),
    );
  return (
    <>
      <h3>{title}</h3>
      <p class="soft">
        {[dayOf(practice.at), ...(from ? [from] : []), ...(mayShare ? [t('cycle.practice.shared')] : [])].join(' · ')}
        {practice.withdrawn && ` · ${t('cycle.withdrawn')}`}
      </p>
      <dl class="practice">
        {parts.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {practice.contact && <p>{t('cycle.practice.ask', { contact: practice.contact })}</p>}
      {practice.mine && (
        <>
          <details class="more" key={JSON.stringify(practice)}>
            <summary aria-label={t('cycle.practice.changeOf', { name: title })}>{t('cycle.practice.change')}</summary>
            <PracticeForm desk={desk} sheet={sheet} practice={practice} onTold={() => {}} />
          </details>
          <Button
            kind="quiet"
            label={t(practice.withdrawn ? 'cycle.bringBackOf' : 'cycle.withdrawOf', { text: title })}
            onClick={withdraw}
          >
            {t(practice.withdrawn ? 'cycle.bringBack' : 'cycle.withdraw')}
          </Button>
        </>
      )}
    </>
  );
}

function projectTitle(sheet: ProgrammeSheet, practice: PracticeSheet): string | undefined {
  return sheet.projects.find((project) => project.project === practice.project)?.canvas.title;
}

function textsOf(practice: PracticeSheet, sheet: ProgrammeSheet): string[] {
  const { title, context, did, effect, advice } = practice.text;
  const around = [practice.contact, projectTitle(sheet, practice), dayOf(practice.at)];
  return [title, context, did, effect, advice, ...around].flatMap((text) => (text === undefined ? [] : [text]));
}
