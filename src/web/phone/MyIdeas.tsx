import { useState } from 'preact/hooks';
import type { BoardScene } from '../state/entities';
import { type MyIdea, myIdeas } from '../state/pending';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { MySlip } from './MySlip';
import { useSession } from './useSession';

type Props = { scene: BoardScene; onPutBack: (text: string) => void };

/** One's own ideas with what became of each: saved, not saved yet, or refused and why. */
export function MyIdeas({ scene, onPutBack }: Props) {
  const session = useSession();
  const [deleted, setDeleted] = useState<MyIdea>();
  const ideas = myIdeas(session.own.value, session.pending.value, session.refusals.value, scene.activity);

  const remove = async (idea: MyIdea) => {
    if (idea.key !== undefined) {
      setDeleted(idea);
      const sent = await session.send({ kind: 'deleteIdea', idea: idea.key });
      setDeleted((now) => (now === idea && 'refused' in sent ? undefined : now));
    }
  };
  const undo = () => {
    if (deleted) {
      const where = deleted.column === undefined ? {} : { column: deleted.column };
      void session.send({ kind: 'sendIdea', board: scene.activity, text: deleted.text, ...where });
      setDeleted(undefined);
    }
  };

  return (
    <section aria-labelledby="my-ideas">
      <h2 id="my-ideas">{t('phone.myIdeas')}</h2>
      {deleted && scene.open && (
        <div class="undo">
          <p>{t('phone.deleted')}</p>
          <Button onClick={undo}>{t('phone.undo')}</Button>
        </div>
      )}
      {ideas.length === 0 && !deleted && <p class="hint">{t('phone.noIdeasYet')}</p>}
      <ul class="slips" role="list" aria-labelledby="my-ideas">
        {ideas.map((idea) => (
          <MySlip key={idea.key ?? idea.command} scene={scene} idea={idea} onDelete={remove} onPutBack={onPutBack} />
        ))}
      </ul>
    </section>
  );
}
