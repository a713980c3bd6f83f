import { useState } from 'preact/hooks';
import type { KeyedIdea } from '../state/entities';
import { t, why } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import { buzz } from './device';
import { useLike } from './useLike';
import { useSession } from './useSession';

type Props = { draft: string; setDraft: (text: string) => void };

/** What was joined, and the text that was not sent for it. */
type Joined = { idea: KeyedIdea; draft: string };

/** While an idea is typed: those of others like it, each of which may be joined in place of sending one's own. */
export function LikeHint({ draft, setDraft }: Props) {
  const session = useSession();
  const [like, forget] = useLike(draft);
  const [joined, setJoined] = useState<Joined>();

  const join = async (idea: KeyedIdea) => {
    buzz();
    setJoined({ idea, draft });
    setDraft('');
    forget();
    announce(t('phone.like.joined', { text: idea.t }));
    const sent = await session.send({ kind: 'supportIdea', idea: idea.key, on: true });
    if ('refused' in sent) {
      setJoined(undefined);
      setDraft(draft);
      announce(t('phone.refused', { why: why(sent.refused) }));
    }
  };
  const undo = ({ idea, draft: before }: Joined) => {
    void session.send({ kind: 'supportIdea', idea: idea.key, on: false });
    setDraft(draft.trim() === '' ? before : `${before.trimEnd()}\n${draft}`);
    setJoined(undefined);
  };

  if (joined && draft.trim() === '') {
    return (
      <div class="undo">
        <p>{t('phone.like.joined', { text: joined.idea.t })}</p>
        <Button onClick={() => undo(joined)}>{t('phone.undo')}</Button>
      </div>
    );
  }

  return like.length === 0 ? null : (
    <section class="card like" aria-labelledby="like">
      <h2 id="like">{t('phone.like.some', { count: like.length })}</h2>
      <p class="hint">{t('phone.like.hint')}</p>
      <ul class="slips" role="list" aria-labelledby="like">
        {like.map((idea) => (
          <li key={idea.key}>
            <p class="text">{idea.t}</p>
            <Button label={t('phone.like.joinOf', { text: idea.t })} onClick={() => join(idea)}>
              {t('phone.like.join')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
