import type { KeyedIdea } from '../../state/entities';
import { backsOf, isAnswered } from '../../state/selectors';
import { shownBacked } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { buzz } from '../device';
import { useSession } from '../useSession';

type Props = { question: KeyedIdea; open: boolean; ignoreTap?: () => boolean };

/** A question: how many people want to know it too, and whether this one does. */
export function QuestionSlip({ question, open, ignoreTap }: Props) {
  const session = useSession();
  const shared = session.shared.value;
  const own = session.own.value;
  const backs = backsOf(shared, question.key);
  const answered = isAnswered(shared, question.key);
  const backed = shownBacked(own, session.pending.value, question.key);
  const mine = own.has(`mine/${question.key}`);
  const toggle = () => {
    if (!ignoreTap?.()) {
      buzz();
      void session.send({ kind: 'backQuestion', question: question.key, back: !backed.value });
    }
  };
  return (
    <li class={`slip question ${answered ? 'answered' : ''}`}>
      <p class="text">{question.t}</p>
      <div class="about">
        {answered && (
          <span class="state">
            <Icon name="check" />
            {t('kinds.done')}
          </span>
        )}
        {mine && <span class="hint">{t('kinds.yourQuestion')}</span>}
        {question.by && <span class="hint">{question.by}</span>}
        {backs > 0 && <strong>{t('kinds.backs', { count: backs })}</strong>}
      </div>
      {open && !answered && !mine && (
        <Button pressed={backed.value} label={t('kinds.knowOf', { text: question.t })} onClick={toggle}>
          {backed.value && <Icon name={backed.saved ? 'check' : 'clock'} />}
          {t('kinds.know')}
        </Button>
      )}
    </li>
  );
}
