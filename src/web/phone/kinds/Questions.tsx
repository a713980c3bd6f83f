import { useRef } from 'preact/hooks';
import type { SceneOf } from '../../state/entities';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { Composer } from '../Composer';
import { DealtIdeas } from '../DealtIdeas';
import { Heading } from '../Heading';
import { MyIdeas } from '../MyIdeas';
import { useDraft } from '../useDraft';
import { useSession } from '../useSession';
import type { Writing } from '../writing';
import { AllQuestions } from './AllQuestions';
import { QuestionSlip } from './QuestionSlip';

/** Questions to the speaker: ask, and say which ones you want to know too. */
export function Questions({ scene }: { scene: SceneOf<'questions'> }) {
  const session = useSession();
  const [draft, setDraft] = useDraft(session.code, scene.activity);
  const box = useRef<HTMLTextAreaElement>(null);
  const writing: Writing<'kinds.question'> = { ...scene, called: 'kinds.question', columns: [] };
  const putBack = (text: string) => {
    setDraft(draft.trim() === '' ? text : `${draft.trimEnd()}\n${text}`);
    box.current?.focus();
  };
  return (
    <>
      <Heading scene={scene} />
      {!scene.open && <Notice>{t('kinds.question.closed')}</Notice>}
      {(scene.open || draft.trim() !== '') && (
        <Composer writing={writing} draft={draft} setDraft={setDraft} box={box} />
      )}
      <MyIdeas writing={writing} onPutBack={putBack} />
      {scene.big ? (
        <DealtIdeas
          writing={writing}
          slip={(question) => <QuestionSlip key={question.key} question={question} open={scene.open} />}
        />
      ) : (
        <AllQuestions open={scene.open} />
      )}
    </>
  );
}
