import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { graphemes } from '../state/graphemes';
import type { MyIdea } from '../state/pending';
import { t, why } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import { Columns } from './Columns';
import { Counter, mostCharacters } from './Counter';
import { useDraft } from './useDraft';
import { useSession } from './useSession';
import type { Writing } from './writing';

type Props = { writing: Writing; idea: MyIdea; ideaKey: string; onClose: () => void };

/** An own idea being changed, in its place. */
export function EditForm({ writing, idea, ideaKey, onClose }: Props) {
  const id = useId();
  const session = useSession();
  const [text, setText] = useDraft(session.code, `edit/${ideaKey}`, idea.text);
  const [column, setColumn] = useState(idea.column ?? 0);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const most = writing.most ?? mostCharacters;
  const bad = (text.trim() === '' && !idea.picture) || graphemes(text.trim()) > most;

  const close = () => {
    setText('');
    onClose();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (bad || !writing.open) {
      return;
    }

    if (idea.state === 'refused' && idea.command !== undefined) {
      session.forget(idea.command);
    }

    close();
    const where = writing.columns.length === 0 ? {} : { column };
    const sent = await session.send({ kind: 'editIdea', idea: ideaKey, text: text.trim(), ...where });
    announce('refused' in sent ? t('phone.changeRefused', { why: why(sent.refused) }) : t('phone.updated'));
  };
  return (
    <form class="field" onSubmit={save}>
      <div class="above-box">
        <label for={id}>{t('phone.editText')}</label>
        <Counter text={text} most={most} />
      </div>
      <textarea
        id={id}
        ref={box}
        class="input"
        rows={3}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Columns names={writing.columns} chosen={column} onChoose={setColumn} />
      {!writing.open && <p class="hint">{t(`${writing.called}.closed`)}</p>}
      <div class="tools">
        <Button kind="primary" type="submit" disabled={bad || !writing.open}>
          {t('ui.save')}
        </Button>
        <Button onClick={close}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
