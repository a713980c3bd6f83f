import type { ReportBoard, ReportIdea } from '../state/entities';
import { t } from '../state/words';
import { Heading } from './Heading';

/** Questions to a speaker, the most wanted first, and which of them were answered. */
export function ReportQuestions({ board }: { board: ReportBoard }) {
  const { ideas } = board;
  return (
    <section>
      <Heading kind="questions" question={board.question} />
      <p class="soft">
        {ideas.length === 0 ? t('report.noQuestions') : t('report.questionsLine', { count: ideas.length })}
      </p>
      <ul class="ideas">
        {ideas.map((question, at) => (
          <li key={`${at} ${question.text}`}>
            {question.text}
            <span class="by">{aboutOf(question).join(' · ')}</span>
            {question.answered && <b class="answered">✓ {t('report.answered')}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutOf({ backs = 0, author }: ReportIdea): string[] {
  const wanted = backs > 0 ? [t('report.wanted', { count: backs })] : [];
  return author === undefined ? wanted : [...wanted, t('report.byName', { name: author })];
}
