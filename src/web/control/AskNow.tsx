import { useSignal } from '@preact/signals';
import type { ActivityPlan } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Choices } from './Choices';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { linesIn } from './fields';
import { Lines } from './plan/Lines';
import { TextField } from './plan/TextField';
import { Trouble } from './Trouble';

type Asked = 'poll' | 'word' | 'idea';

/** Something that the agenda did not foresee, asked at once: two taps and the question. */
export function AskNow({ desk }: { desk: Desk }) {
  const kind = useSignal<Asked>('poll');
  const question = useSignal('');
  const answers = useSignal('');
  const close = () => desk.close();
  const send = async (event: Event) => {
    event.preventDefault();
    if (await desk.act({ kind: 'askNow', plan: planOf(kind.value, question.value, answers.value) })) {
      close();
    }
  };

  return (
    <Dialog title={t('control.askNow')} onClose={close}>
      <form class="plan" onSubmit={send}>
        <TextField
          id="ask-question"
          label={t('control.question')}
          value={question.value}
          most={200}
          required
          onInput={(text) => (question.value = text)}
        />
        <Choices<Asked>
          name="ask-kind"
          legend={t('control.askKind')}
          choices={[
            { value: 'poll', label: t('control.askPoll') },
            { value: 'word', label: t('control.askWord') },
            { value: 'idea', label: t('control.askIdea') },
          ]}
          chosen={kind.value}
          onChoose={(value) => (kind.value = value)}
        />
        {kind.value === 'poll' && (
          <Lines
            label={t('control.answers')}
            hint={t('control.askAnswersHint')}
            value={answers.value}
            rows={3}
            onInput={(text) => (answers.value = text)}
          />
        )}
        <p class="hint">{t('control.askHint')}</p>
        <div class="buttons">
          <Button kind="primary" type="submit">
            {t('control.askSend')}
          </Button>
          <Button onClick={close}>{t('ui.cancel')}</Button>
        </div>
      </form>
      <Trouble desk={desk} />
    </Dialog>
  );
}

function planOf(kind: Asked, question: string, answers: string): ActivityPlan {
  switch (kind) {
    case 'poll': {
      const options = linesIn(answers);
      return { kind: 'poll', question, options: options.length > 0 ? options : [t('control.yes'), t('control.no')] };
    }
    case 'word':
      return { kind: 'checkIn', question };
    case 'idea':
      return { kind: 'board', question };
  }
}
