import { useRef, useState } from 'preact/hooks';
import type { BoardScene } from '../state/entities';
import { t } from '../state/words';
import { Notice } from '../ui/Notice';
import { AllIdeas } from './AllIdeas';
import { Alone } from './Alone';
import { Composer } from './Composer';
import { DealtIdeas } from './DealtIdeas';
import { DoneToggle } from './DoneToggle';
import { Few } from './Few';
import { Heading } from './Heading';
import { LatePhoto } from './LatePhoto';
import { LikeHint } from './LikeHint';
import { latePhotos } from './latePart';
import { MyIdeas } from './MyIdeas';
import { useDraft } from './useDraft';
import { useSession } from './useSession';
import type { Writing } from './writing';

/** A board: say your idea, see your own, see those of others. */
export function Board({ scene }: { scene: BoardScene }) {
  const session = useSession();
  const [draft, setDraft] = useDraft(session.code, scene.activity);
  const writing: Writing<'phone.idea'> = { ...scene, called: 'phone.idea', building: scene.open };
  const box = useRef<HTMLTextAreaElement>(null);
  const [photo, setPhoto] = useState<File>();
  const taking = photo !== undefined && typeof latePhotos.part.value === 'function';
  const putBack = (text: string) => {
    setDraft(draft.trim() === '' ? text : `${draft.trimEnd()}\n${text}`);
    box.current?.focus();
  };
  return (
    <>
      <Heading scene={scene} />
      {scene.sight === 'own' && <Alone scene={scene} />}
      {!scene.open && <Notice>{t(session.shared.value.has('here') ? 'phone.closedHere' : 'phone.idea.closed')}</Notice>}
      {!taking && (scene.open || draft.trim() !== '') && (
        <Composer writing={writing} draft={draft} setDraft={setDraft} box={box} onPhoto={setPhoto} />
      )}
      {!taking && scene.open && <LikeHint draft={draft} setDraft={setDraft} />}
      {photo && <LatePhoto task="send" file={photo} writing={writing} onClose={() => setPhoto(undefined)} />}
      <MyIdeas writing={writing} onPutBack={putBack} />
      {scene.open && <DoneToggle board={scene.activity} />}
      <Others scene={scene} writing={writing} />
    </>
  );
}

/** What one sees of others' ideas: none yet, a few at a time, or all. */
function Others({ scene, writing }: { scene: BoardScene; writing: Writing<'phone.idea'> }) {
  switch (scene.sight) {
    case 'own':
      return null;
    case 'few':
      return <Few writing={writing} />;
    default:
      return scene.big ? <DealtIdeas writing={writing} /> : <AllIdeas columns={scene.columns} open={scene.open} />;
  }
}
