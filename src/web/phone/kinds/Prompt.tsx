import { useId } from 'preact/hooks';
import { graphemes } from '../../state/graphemes';
import { myIdeas } from '../../state/pending';
import { t, why } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Counter, mostCharacters } from '../Counter';
import { buzz } from '../device';
import { MyIdeas } from '../MyIdeas';
import { useSession } from '../useSession';
import type { Writing } from '../writing';
import { Kept } from './Kept';
import { mostOfNote, useNote } from './useNote';

/** From here on a note says how much room there is. */
const nearlyFull = mostOfNote - 200;

type Props = { writing: Writing<'kinds.thought'>; prompt: string; at: number };

/** One prompt of a reflection: a note that only its writer sees, and what of it was shared. */
export function Prompt({ writing, prompt, at }: Props) {
  const id = useId();
  const session = useSession();
  const note = useNote(writing.activity, at);
  const text = note.text.trim();
  const over = graphemes(text) - mostCharacters;
  const shared = myIdeas(session.own.value, session.pending.value, session.refusals.value, writing.activity).some(
    (own) => own.text === text && (own.column ?? 0) === at && own.state !== 'refused',
  );
  const cannot = over > 0 ? t('kinds.sharePast', { count: over }) : shared ? t('kinds.shared') : '';
  const share = async () => {
    note.keep();
    buzz();
    const sent = await session.send({ kind: 'sendIdea', board: writing.activity, text, column: at });
    announce('refused' in sent ? t('phone.refused', { why: why(sent.refused) }) : t('kinds.shareSent'));
  };
  return (
    <section aria-labelledby={id}>
      <div class="card">
        <div class="field">
          <h2>
            <label id={id} for={`${id}-box`}>
              {prompt}
            </label>
          </h2>
          <textarea
            id={`${id}-box`}
            class="input"
            rows={4}
            value={note.text}
            aria-describedby={`${id}-kept`}
            onInput={(event) => note.type(event.currentTarget.value)}
            onBlur={note.keep}
          />
          <div id={`${id}-kept`} class="kept">
            <Kept note={note} />
            {graphemes(text) > nearlyFull && <Counter text={text} most={mostOfNote} />}
          </div>
        </div>
        {writing.open && text !== '' && (
          <>
            <Button
              class="wide"
              label={t('kinds.shareNoteOf', { prompt })}
              describedBy={`${id}-why`}
              disabled={cannot !== ''}
              onClick={share}
            >
              {t('kinds.shareNote')}
            </Button>
            {cannot && (
              <p id={`${id}-why`} class="hint">
                {cannot}
              </p>
            )}
          </>
        )}
      </div>
      <MyIdeas writing={writing} column={at} onPutBack={note.type} />
    </section>
  );
}
