import { useSignal } from '@preact/signals';
import type { EntrySheet, ProjectSheet } from '../state/programmes';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { AskToKeep } from './AskToKeep';
import type { CycleDesk } from './cycleDesk';
import { dayOf } from './words';

type Props = { desk: CycleDesk; project: ProjectSheet; writes: boolean };

/** What was told of a project; a lesson can become a request. */
export function Entries({ desk, project, writes }: Props) {
  const entries = project.life?.entries ?? [];
  const reviews = Object.values(project.reviews).filter((review) => review.lesson !== undefined);
  return (
    <>
      <h4>{t('cycle.results')}</h4>
      {entries.length + reviews.length === 0 && <p class="soft">{t('cycle.noResults')}</p>}
      <ul class="entries" aria-label={t('cycle.results')}>
        {reviews.map((review) => (
          <li key={review.lesson}>
            <Lesson text={review.lesson ?? ''} />
            {writes && <AskToKeep desk={desk} project={project.project} text={review.lesson ?? ''} />}
          </li>
        ))}
        {entries.map((entry) => (
          <li key={entry.key} class={entry.withdrawn ? 'withdrawn' : undefined}>
            <Told entry={entry} />
            {entry.said.kind === 'lesson' && writes && !entry.withdrawn && (
              <AskToKeep desk={desk} project={project.project} text={entry.said.text} lesson={entry.key} />
            )}
            {writes && <Withdraw desk={desk} project={project.project} entry={entry} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Lesson({ text }: { text: string }) {
  return (
    <p>
      <span class="kind">{t('cycle.lesson')}</span> {text}
    </p>
  );
}

function Told({ entry }: { entry: EntrySheet }) {
  const { said } = entry;
  switch (said.kind) {
    case 'hard':
      return (
        <p>
          <strong>
            {said.indicator}: {said.before} → {said.after} {said.unit}
          </strong>{' '}
          <span class="soft">
            {said.day !== undefined && dayOf(said.day)}
            {said.source !== undefined && ` · ${t('cycle.source', { source: said.source })}`}
          </span>
        </p>
      );
    case 'soft':
      return (
        <>
          {said.story !== undefined && <p>{said.story}</p>}
          {said.quote !== undefined && <blockquote>{said.quote}</blockquote>}
          {said.behaviour !== undefined && <p>{said.behaviour}</p>}
          {entry.noticedBy !== undefined && <p class="soft">{t('cycle.noticed', { name: entry.noticedBy })}</p>}
        </>
      );
    case 'lesson':
      return <Lesson text={said.text} />;
    case 'check':
      return (
        <p>
          <span class="kind">{t('cycle.checks.experiment')}</span> {t(`cycle.did.${said.did}`)}. {said.saw}{' '}
          <span class="soft">
            {t(`cycle.goOn.${said.goOn}`)} · {dayOf(entry.at)}
          </span>
        </p>
      );
  }
}

function Withdraw({ desk, project, entry }: { desk: CycleDesk; project: string; entry: EntrySheet }) {
  const trouble = useSignal('');
  const back = entry.withdrawn === true;
  const text = brief(entry);
  const withdraw = async () => {
    trouble.value = await desk.act({ kind: 'withdrawEntry', project, entry: entry.key, withdrawn: !back });
  };
  return (
    <>
      {back && <span class="chip">{t('cycle.withdrawn')}</span>}
      <Button kind="quiet" onClick={withdraw} label={t(back ? 'cycle.bringBackOf' : 'cycle.withdrawOf', { text })}>
        {t(back ? 'cycle.bringBack' : 'cycle.withdraw')}
      </Button>
      <span role="status">{trouble.value}</span>
    </>
  );
}

function brief({ said }: EntrySheet): string {
  switch (said.kind) {
    case 'hard':
      return said.indicator;
    case 'soft':
      return said.story ?? said.quote ?? said.behaviour ?? '';
    case 'lesson':
      return said.text;
    case 'check':
      return said.saw;
  }
}
