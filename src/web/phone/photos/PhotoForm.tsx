import { useEffect, useRef } from 'preact/hooks';
import { graphemes } from '../../state/graphemes';
import { t, why } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Columns } from '../Columns';
import { Counter, mostCharacters } from '../Counter';
import { useDraft } from '../useDraft';
import { useSession } from '../useSession';
import type { Writing } from '../writing';
import { usePhoto } from './usePhoto';

type Props = { file: File; writing: Writing<'phone.idea'>; onClose: () => void };

/** A photo that was just taken: what is on it in words, and send. */
export function PhotoForm({ file, writing, onClose }: Props) {
  const session = useSession();
  const [text, setText] = useDraft(session.code, `${writing.activity}/caption`);
  const [chosen, setChosen] = useDraft(session.code, `${writing.activity}/column`, '0');
  const photo = usePhoto(file);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [photo.address]);
  const column = Math.min(Number(chosen) || 0, Math.max(0, writing.columns.length - 1));
  const bad = !photo.address || photo.busy || !writing.open || graphemes(text.trim()) > mostCharacters;

  const close = () => {
    setText('');
    onClose();
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const picture = bad ? undefined : await photo.keep();
    if (picture === undefined) {
      return;
    }

    close();
    const where = writing.columns.length === 0 ? {} : { column };
    const sent = await session.send({
      kind: 'sendIdea',
      board: writing.activity,
      text: text.trim(),
      picture,
      ...where,
    });
    announce('refused' in sent ? t('phone.refused', { why: why(sent.refused) }) : t('photo.sent'));
  };
  return (
    <form ref={form} class="card composer photo-form" onSubmit={send} aria-label={t('phone.photo')}>
      {photo.address && <img src={photo.address} alt={t('photo.yours')} />}
      <p class="hint" role="status">
        {photo.busy ? t('photo.sending') : photo.making ? t('photo.making') : ''}
      </p>
      {photo.failure && <Notice kind="trouble">{t('photo.notSent', { why: photo.failure })}</Notice>}
      <div class="field">
        <div class="above-box">
          <label for="caption">{t('photo.caption')}</label>
          <Counter text={text} />
        </div>
        <textarea
          id="caption"
          class="input"
          rows={2}
          value={text}
          aria-describedby="caption-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="caption-hint" class="hint">
          {writing.open ? t('photo.captionHint') : t('phone.idea.closed')}
        </p>
      </div>
      <Columns names={writing.columns} chosen={column} onChoose={(to) => setChosen(String(to))} />
      <div class="tools">
        <Button kind="primary" type="submit" disabled={bad}>
          {t(photo.failure && photo.address ? 'photo.again' : 'photo.send')}
        </Button>
        <Button onClick={close}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
