import { useRef } from 'preact/hooks';
import type { BoardScene } from '../state/entities';
import { t } from '../state/words';
import { Notice } from '../ui/Notice';
import { AllIdeas } from './AllIdeas';
import { Composer } from './Composer';
import { DealtIdeas } from './DealtIdeas';
import { DoneToggle } from './DoneToggle';
import { MyIdeas } from './MyIdeas';
import { useDraft } from './useDraft';
import { useSession } from './useSession';

/** A board: say your idea, see your own, see those of others. */
export function Board({ scene }: { scene: BoardScene }) {
  const session = useSession();
  const [draft, setDraft] = useDraft(session.code, scene.activity);
  const box = useRef<HTMLTextAreaElement>(null);
  const putBack = (text: string) => {
    setDraft(draft.trim() === '' ? text : `${draft.trimEnd()}\n${text}`);
    box.current?.focus();
  };
  return (
    <>
      <h1>{scene.question}</h1>
      {!scene.open && <Notice>{t('phone.boardClosed')}</Notice>}
      {(scene.open || draft.trim() !== '') && <Composer scene={scene} draft={draft} setDraft={setDraft} box={box} />}
      <MyIdeas scene={scene} onPutBack={putBack} />
      {scene.open && <DoneToggle board={scene.activity} />}
      {scene.big ? <DealtIdeas scene={scene} /> : <AllIdeas columns={scene.columns} />}
    </>
  );
}
