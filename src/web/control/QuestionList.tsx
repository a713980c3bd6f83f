import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { HideButton } from './HideButton';
import type { AskedQuestion } from './questionsOf';

/** The questions to the speaker, to be ticked off. */
export function QuestionList({ desk, questions }: { desk: Desk; questions: readonly AskedQuestion[] }) {
  const heading = t('control.kinds.questions');
  return (
    <section class="panel asked">
      <h2>
        {heading} <span class="count">{questions.filter(({ h }) => !h).length}</span>
      </h2>
      {questions.length === 0 && <p class="hint">{t('control.noQuestions')}</p>}
      <ul aria-label={heading}>
        {questions.map((question) => (
          <li key={question.key} class={question.h ? 'hidden-idea' : question.answered ? 'answered' : undefined}>
            <p>
              <span class="text">{question.t}</span> <span class="about">{aboutOf(question).join(' · ')}</span>
            </p>
            <Button
              pressed={question.answered}
              label={t('control.toolOf', { tool: t('control.questionAnswered'), question: question.t })}
              onClick={() => desk.act({ kind: 'markAnswered', question: question.key, answered: !question.answered })}
            >
              {t('control.questionAnswered')}
            </Button>
            <HideButton
              desk={desk}
              text={question.t}
              hidden={question.h ?? false}
              command={(hide) => ({ kind: 'hideIdea', idea: question.key, hide })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutOf({ by, backs, h }: AskedQuestion): string[] {
  return [
    ...(h ? [t('control.hiddenNow')] : []),
    ...(by ? [t('control.by', { name: by })] : []),
    ...(backs > 0 ? [t('control.backs', { count: backs })] : []),
  ];
}
