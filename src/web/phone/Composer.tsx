import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { BoardScene } from '../state/entities';
import { graphemes } from '../state/graphemes';
import { meOf } from '../state/selectors';
import { t, why } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import { Columns } from './Columns';
import { Counter, mostCharacters } from './Counter';
import { buzz } from './device';
import { useDraft } from './useDraft';
import { useSession } from './useSession';

type Props = {
  scene: BoardScene;
  draft: string;
  setDraft: (text: string) => void;
  box: RefObject<HTMLTextAreaElement | null>;
};

/** Where an idea is typed. It leaves the box at once; whether it was saved shows with "My ideas". */
export function Composer({ scene, draft, setDraft, box }: Props) {
  const session = useSession();
  const [chosen, setChosen] = useDraft(session.code, `${scene.activity}/column`, '0');
  const [empty, setEmpty] = useState(false);
  const column = Math.min(Number(chosen) || 0, Math.max(0, scene.columns.length - 1));

  const send = async () => {
    box.current?.focus();
    const text = draft.trim();
    setEmpty(text === '');
    if (text === '' || graphemes(text) > mostCharacters) {
      return;
    }

    setDraft('');
    buzz();
    const where = scene.columns.length === 0 ? {} : { column };
    const sent = await session.send({ kind: 'sendIdea', board: scene.activity, text, ...where });
    announce('refused' in sent ? t('phone.refused', { why: why(sent.refused) }) : t('phone.sent'));
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
          <label for="idea">{t('phone.yourIdea')}</label>
          <Counter text={draft} />
        </div>
        <textarea
          id="idea"
          ref={box}
          class="input"
          rows={3}
          value={draft}
          readOnly={!scene.open}
          placeholder={t('phone.ideaHint')}
          aria-describedby="idea-hint"
          aria-invalid={empty}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}
        />
      </div>
      <p id="idea-hint" class="hint">
        {empty ? t('phone.emptyIdea') : scene.open ? <Signature signed={scene.showsNames} /> : t('phone.draftKept')}
      </p>
      {scene.open && <Columns names={scene.columns} chosen={column} onChoose={(to) => setChosen(String(to))} />}
      {scene.open && (
        <Button kind="primary" type="submit" class="wide" disabled={graphemes(draft.trim()) > mostCharacters}>
          {t('phone.send')}
        </Button>
      )}
    </form>
  );
}

/** Whether others will see who wrote it: known before it is sent. */
function Signature({ signed }: { signed: boolean }) {
  const name = meOf(useSession().own.value)?.name;
  return <>{!signed ? t('phone.anonymous') : name ? t('phone.signed', { name }) : t('phone.signedNone')}</>;
}
