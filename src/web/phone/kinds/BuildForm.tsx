import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { graphemes } from '../../state/graphemes';
import { t, why } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Counter, mostCharacters } from '../Counter';
import { buzz } from '../device';
import { useDraft } from '../useDraft';
import { useSession } from '../useSession';

/** Where one types what one adds to an idea. */
export function BuildForm({ idea, onClose }: { idea: string; onClose: () => void }) {
  const id = useId();
  const session = useSession();
  const [text, setText] = useDraft(session.code, `build/${idea}`);
  const [empty, setEmpty] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);

  const send = async (event: Event) => {
    event.preventDefault();
    box.current?.focus();
    const wanted = text.trim();
    setEmpty(wanted === '');
    if (wanted === '' || graphemes(wanted) > mostCharacters) {
      return;
    }

    setText('');
    buzz();
    const sent = await session.send({ kind: 'buildOn', idea, text: wanted });
    announce('refused' in sent ? t('phone.refused', { why: why(sent.refused) }) : t('kinds.build.sent'));
  };
  return (
    <form class="field" onSubmit={send}>
      <div class="above-box">
        <label for={id}>{t('kinds.build.yours')}</label>
        <Counter text={text} />
      </div>
      <textarea
        id={id}
        ref={box}
        class="input"
        rows={2}
        value={text}
        aria-invalid={empty}
        aria-describedby={empty ? `${id}-hint` : undefined}
        onInput={(event) => {
          setEmpty(false);
          setText(event.currentTarget.value);
        }}
      />
      {empty && (
        <p id={`${id}-hint`} class="hint">
          {t('kinds.build.empty')}
        </p>
      )}
      <div class="tools">
        <Button kind="primary" type="submit" disabled={graphemes(text.trim()) > mostCharacters}>
          {t('kinds.build.send')}
        </Button>
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </div>
    </form>
  );
}
