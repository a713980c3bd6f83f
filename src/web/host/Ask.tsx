import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { linesIn } from '../control/fields';
import type { ActivityPlan } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { RoomDesk } from './roomDesk';

const kinds = ['poll', 'word', 'idea'] as const;

type Asked = (typeof kinds)[number];

/** Something to ask the room at once: a choice, a word, or ideas. */
export function Ask({ desk }: { desk: RoomDesk }) {
  const details = useRef<HTMLDetailsElement>(null);
  const kind = useSignal<Asked>('poll');
  const question = useSignal('');
  const answers = useSignal('');
  const send = async (event: Event) => {
    event.preventDefault();
    const plan = planOf(kind.value, question.value.trim(), answers.value);
    if ((await desk.act({ kind: 'askNow', plan, room: desk.room })) === undefined) {
      question.value = '';
      answers.value = '';
      details.current?.removeAttribute('open');
      scrollTo(0, 0);
    }
  };
  return (
    <details ref={details} class="panel">
      <summary>{t('host.ask')}</summary>
      <form onSubmit={send}>
        <div class="field">
          <label for="ask-question">{t('host.question')}</label>
          <input
            id="ask-question"
            class="input"
            value={question.value}
            maxLength={200}
            required
            autocomplete="off"
            onInput={(event) => (question.value = event.currentTarget.value)}
          />
        </div>
        <fieldset class="choices">
          <legend>{t('host.askKind')}</legend>
          {kinds.map((one) => (
            <label key={one}>
              <input type="radio" name="ask-kind" checked={kind.value === one} onChange={() => (kind.value = one)} />
              {t(words[one])}
            </label>
          ))}
        </fieldset>
        {kind.value === 'poll' && (
          <div class="field">
            <label for="ask-answers">{t('host.answers')}</label>
            <textarea
              id="ask-answers"
              class="input"
              rows={3}
              value={answers.value}
              aria-describedby="ask-answers-hint"
              onInput={(event) => (answers.value = event.currentTarget.value)}
            />
            <p id="ask-answers-hint" class="hint">
              {t('host.answersHint')}
            </p>
          </div>
        )}
        <Button type="submit">{t('host.askSend')}</Button>
      </form>
    </details>
  );
}

const words = { poll: 'host.askPoll', word: 'host.askWord', idea: 'host.askIdea' } as const;

function planOf(kind: Asked, question: string, answers: string): ActivityPlan {
  switch (kind) {
    case 'poll': {
      const options = linesIn(answers);
      return { kind: 'poll', question, options: options.length > 0 ? options : [t('host.yes'), t('host.no')] };
    }
    case 'word':
      return { kind: 'checkIn', question };
    case 'idea':
      return { kind: 'board', question };
  }
}
