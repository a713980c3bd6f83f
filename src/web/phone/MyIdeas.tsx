import { useId, useState } from 'preact/hooks';
import { type MyIdea, myIdeas } from '../state/pending';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { MySlip } from './MySlip';
import { useSession } from './useSession';
import type { Writing } from './writing';

type Props = {
  writing: Writing;
  /** Only those in this column; nothing where there are none. */
  column?: number;
  onPutBack: (text: string) => void;
};

/** One's own ideas with what became of each: saved, not saved yet, or refused and why. */
export function MyIdeas({ writing, column, onPutBack }: Props) {
  const session = useSession();
  const [deleted, setDeleted] = useState<MyIdea>();
  const id = useId();
  const all = myIdeas(session.own.value, session.pending.value, session.refusals.value, writing.activity);
  const ideas = column === undefined ? all : all.filter((idea) => (idea.column ?? 0) === column);

  const remove = async (idea: MyIdea) => {
    if (idea.key !== undefined) {
      setDeleted(idea);
      const sent = await session.send({ kind: 'deleteIdea', idea: idea.key });
      setDeleted((now) => (now === idea && 'refused' in sent ? undefined : now));
    }
  };
  const undo = () => {
    if (deleted) {
      const { text, column, picture } = deleted;
      const rest = { ...(column === undefined ? {} : { column }), ...(picture === undefined ? {} : { picture }) };
      void session.send({ kind: 'sendIdea', board: writing.activity, text, ...rest });
      setDeleted(undefined);
    }
  };

  if (column !== undefined && ideas.length === 0 && !deleted) {
    return null;
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`${writing.called}.mine`)}</h2>
      {deleted && writing.open && ideas.length < (writing.each ?? Infinity) && (
        <div class="undo">
          <p>{t(`${writing.called}.deleted`)}</p>
          <Button onClick={undo}>{t('phone.undo')}</Button>
        </div>
      )}
      {ideas.length === 0 && !deleted && <p class="hint">{t(`${writing.called}.none`)}</p>}
      <ul class="slips" role="list" aria-labelledby={id}>
        {ideas.map((idea) => (
          <MySlip
            key={idea.key ?? idea.command}
            writing={writing}
            idea={idea}
            onDelete={remove}
            onPutBack={onPutBack}
          />
        ))}
      </ul>
    </section>
  );
}
