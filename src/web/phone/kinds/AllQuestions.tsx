import { useRef } from 'preact/hooks';
import { questionOrder } from '../../state/questionOrder';
import { ideaOf, ideasOf } from '../../state/selectors';
import { t } from '../../state/words';
import { useCalmOrder } from '../../ui/useCalmOrder';
import { useSession } from '../useSession';
import { QuestionSlip } from './QuestionSlip';

/** All questions, one's own among them: those most wanted first, those answered last. */
export function AllQuestions({ open }: { open: boolean }) {
  const shared = useSession().shared.value;
  const list = useRef<HTMLUListElement>(null);
  const { shown, hasJustMoved } = useCalmOrder(questionOrder(ideasOf(shared), shared), list);
  return (
    <section aria-labelledby="all-questions">
      <h2 id="all-questions">{t('kinds.question.all')}</h2>
      {shown.length === 0 && <p class="hint">{t('kinds.noQuestions')}</p>}
      <ul ref={list} class="slips" role="list" aria-labelledby="all-questions">
        {shown.flatMap((key) => {
          const question = ideaOf(shared, key);
          return question ? [<QuestionSlip key={key} question={question} open={open} ignoreTap={hasJustMoved} />] : [];
        })}
      </ul>
    </section>
  );
}
