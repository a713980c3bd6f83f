import { useId, useState } from 'preact/hooks';
import { linesIn } from '../../state/paper';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { useDraft } from '../useDraft';
import { useSession } from '../useSession';

/** What stands on one's photo, typed: each line becomes an idea of everybody. */
export function LinesForm({ photo }: { photo: string }) {
  const id = useId();
  const session = useSession();
  const [text, setText] = useDraft(session.code, `paper/${photo}`);
  const [open, setOpen] = useState(text !== '');
  const [busy, setBusy] = useState(false);
  const { portions, count, tooLong } = linesIn(text);

  const close = () => {
    setText('');
    setOpen(false);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (count === 0 || tooLong || busy) {
      return;
    }

    setBusy(true);
    for (const [at, lines] of portions.entries()) {
      const sent = await session.send({ kind: 'typeFromPhoto', photo, lines });
      if ('refused' in sent) {
        setText(portions.slice(at).flat().join('\n')); // The reason stands above the page.
        setBusy(false);
        return;
      }
    }
    setBusy(false);
    close();
    announce(t('photo.typed', { count }));
  };

  return open ? (
    <form class="field" onSubmit={send}>
      <label for={id}>{t('photo.lines')}</label>
      <textarea
        id={id}
        class="input"
        rows={4}
        value={text}
        readOnly={busy}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {t(tooLong ? 'photo.lineTooLong' : 'photo.linesHint')}
      </p>
      <div class="tools">
        <Button kind="primary" type="submit" disabled={count === 0 || tooLong || busy}>
          {t('photo.addLines')}
        </Button>
        <Button onClick={close}>{t('ui.cancel')}</Button>
      </div>
    </form>
  ) : (
    <Button kind="quiet" onClick={() => setOpen(true)}>
      {t('photo.type')}
    </Button>
  );
}
