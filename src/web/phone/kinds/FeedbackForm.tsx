import type { FeedbackEntity } from '../../state/entities';
import { graphemes } from '../../state/graphemes';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Counter, mostCharacters } from '../Counter';
import { SavedMark } from './SavedMark';
import { useFeedback } from './useFeedback';

/** One strength and one question to a pitch. */
export function FeedbackForm({ pitch, open }: { pitch: string; open: boolean }) {
  const feedback = useFeedback(pitch);
  const { text, given, saved, unsent } = feedback;
  if (!open && !given && !unsent) {
    return null;
  }

  const tooLong = graphemes(text.strength.trim()) > mostCharacters || graphemes(text.question.trim()) > mostCharacters;
  const box = (part: keyof FeedbackEntity) => (
    <div class="field">
      <div class="above-box">
        <label for={part}>{t(`kinds.pitch.${part}`)}</label>
        <Counter text={text[part]} />
      </div>
      <textarea
        id={part}
        class="input"
        rows={2}
        value={text[part]}
        readOnly={!open}
        aria-describedby="feedback-hint"
        onInput={(event) => feedback.type(part, event.currentTarget.value)}
      />
    </div>
  );
  const submit = (event: Event) => {
    event.preventDefault();
    void feedback.send();
  };
  return (
    <form class="card composer" onSubmit={submit}>
      {box('strength')}
      {box('question')}
      <div id="feedback-hint" class="feedback-hint">
        {saved !== undefined ? (
          <SavedMark saved={saved} words={t(open ? 'kinds.pitch.saved' : 'kinds.pitch.yours')} />
        ) : (
          <p class="hint">
            {t(feedback.empty ? 'kinds.pitch.empty' : open ? 'kinds.pitch.anonymous' : 'kinds.pitch.closed')}
          </p>
        )}
      </div>
      {open && (
        <Button kind="primary" type="submit" class="wide" disabled={tooLong || saved !== undefined}>
          {t(given ? 'kinds.pitch.change' : 'kinds.pitch.send')}
        </Button>
      )}
    </form>
  );
}
