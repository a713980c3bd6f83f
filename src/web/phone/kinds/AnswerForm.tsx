import { useId } from 'preact/hooks';
import type { Shown } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { SavedMark } from './SavedMark';

type Props = {
  poll: string;
  options: readonly string[];
  several: boolean;
  hint: string;
  big: boolean;
  answer: Shown<readonly number[]>;
};

/** The answers to choose from; a tap sends at once. */
export function AnswerForm({ poll, options, several, hint, big, answer }: Props) {
  const group = useId();
  const session = useSession();
  const choose = async (choice: number, on: boolean) => {
    const others = several ? answer.value.filter((other) => other !== choice) : [];
    buzz();
    const sent = await session.send({ kind: 'answerPoll', poll, choices: on ? [...others, choice] : others });
    if (!('refused' in sent)) {
      announce(t('phone.saved'));
    }
  };
  return (
    <fieldset class={`answers ${big ? 'big' : ''}`}>
      <legend>{t('kinds.answers')}</legend>
      <p class="hint">{hint}</p>
      {options.map((option, choice) => (
        <label key={option} class="answer">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={group}
            checked={answer.value.includes(choice)}
            onChange={(event) => choose(choice, event.currentTarget.checked)}
          />
          <span>{option}</span>
        </label>
      ))}
      <div class="outcome">{(answer.value.length > 0 || !answer.saved) && <SavedMark saved={answer.saved} />}</div>
    </fieldset>
  );
}
