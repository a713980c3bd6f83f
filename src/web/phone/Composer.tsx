import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { meOf } from '../state/basicSelectors';
import { graphemes } from '../state/graphemes';
import { t, why } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import { Columns } from './Columns';
import { Counter, mostCharacters } from './Counter';
import { buzz } from './device';
import { PhotoButton } from './PhotoButton';
import { useDraft } from './useDraft';
import { useSession } from './useSession';
import type { Called, Writing } from './writing';

type Props = {
  writing: Writing<'phone.idea' | 'kinds.question'>;
  draft: string;
  setDraft: (text: string) => void;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Where photos are taken too. */
  onPhoto?: (file: File) => void;
};

/** Where a text is typed. It leaves the box at once; whether it was saved shows with one's own. */
export function Composer({ writing, draft, setDraft, box, onPhoto }: Props) {
  const session = useSession();
  const [chosen, setChosen] = useDraft(session.code, `${writing.activity}/column`, '0');
  const [empty, setEmpty] = useState(false);
  const column = Math.min(Number(chosen) || 0, Math.max(0, writing.columns.length - 1));

  const send = async () => {
    box.current?.focus();
    const text = draft.trim();
    setEmpty(text === '');
    if (text === '' || graphemes(text) > mostCharacters) {
      return;
    }

    setDraft('');
    buzz();
    const where = writing.columns.length === 0 ? {} : { column };
    const sent = await session.send({ kind: 'sendIdea', board: writing.activity, text, ...where });
    announce('refused' in sent ? t('phone.refused', { why: why(sent.refused) }) : t(`${writing.called}.sent`));
  };

  const type = (text: string) => {
    setEmpty(false);
    setDraft(text);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void send();
  };
  return (
    <form class="card composer" onSubmit={submit}>
      <div class="field">
        <div class="above-box">
          <label for="idea">{t(`${writing.called}.yours`)}</label>
          <Counter text={draft} />
        </div>
        <textarea
          id="idea"
          ref={box}
          class="input"
          rows={3}
          value={draft}
          readOnly={!writing.open}
          placeholder={t(`${writing.called}.hint`)}
          aria-describedby="idea-hint"
          aria-invalid={empty}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}
        />
      </div>
      <p id="idea-hint" class="hint">
        {empty ? t(`${writing.called}.empty`) : writing.open ? <Signature {...writing} /> : t('phone.draftKept')}
      </p>
      {writing.open && <Columns names={writing.columns} chosen={column} onChoose={(to) => setChosen(String(to))} />}
      {writing.open && (
        <div class="send">
          <Button kind="primary" type="submit" disabled={graphemes(draft.trim()) > mostCharacters}>
            {t(`${writing.called}.send`)}
          </Button>
          {onPhoto && <PhotoButton onPhoto={onPhoto} />}
        </div>
      )}
    </form>
  );
}

type Signed = { called: Exclude<Called, 'kinds.word'>; showsNames: boolean };

/** Whether others will see who wrote it: known before it is sent. */
export function Signature({ called, showsNames }: Signed) {
  const name = meOf(useSession().own.value)?.name;
  return (
    <>{!showsNames ? t(`${called}.anonymous`) : name ? t(`${called}.signed`, { name }) : t(`${called}.signedNone`)}</>
  );
}
