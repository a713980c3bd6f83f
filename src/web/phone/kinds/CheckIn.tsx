import { useRef } from 'preact/hooks';
import type { SceneOf } from '../../state/entities';
import { myIdeas } from '../../state/pending';
import { wordsOf } from '../../state/selectors';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { useCalmOrder } from '../../ui/useCalmOrder';
import { Heading } from '../Heading';
import { MyIdeas } from '../MyIdeas';
import { useDraft } from '../useDraft';
import { useSession } from '../useSession';
import type { Writing } from '../writing';
import { CardChoice } from './CardChoice';
import { mostOfWord, WordForm } from './WordForm';

/** A check-in: one word of each person, and all words with how often they were given. */
export function CheckIn({ scene }: { scene: SceneOf<'checkIn'> }) {
  const session = useSession();
  const [draft, setDraft] = useDraft(session.code, scene.activity);
  const given = myIdeas(session.own.value, session.pending.value, session.refusals.value, scene.activity);
  const writing: Writing<'kinds.word'> = {
    ...scene,
    called: 'kinds.word',
    columns: [],
    showsNames: false,
    most: mostOfWord,
    each: 1,
  };
  return (
    <>
      <Heading scene={scene} />
      {!scene.open && <Notice>{t('kinds.word.closed')}</Notice>}
      {scene.cards && <CardChoice checkIn={scene.activity} cards={scene.cards} open={scene.open} />}
      {scene.cards && <h2>{t('learn.card.word')}</h2>}
      {scene.open && given.every((word) => word.state === 'refused' && word.key === undefined) && (
        <WordForm checkIn={scene.activity} draft={draft} setDraft={setDraft} />
      )}
      <MyIdeas writing={writing} onPutBack={setDraft} />
      <AllWords />
    </>
  );
}

/** All words, the most given first; counts change in place, places only while nobody touches them. */
function AllWords() {
  const words = new Map(wordsOf(useSession().shared.value).map((word) => [word.t, word]));
  const list = useRef<HTMLUListElement>(null);
  const { shown } = useCalmOrder([...words.keys()], list);
  return (
    <section aria-labelledby="all-words">
      <h2 id="all-words">{t('kinds.words')}</h2>
      {words.size === 0 && <p class="hint">{t('kinds.noWords')}</p>}
      <ul ref={list} class="words" role="list" aria-labelledby="all-words">
        {shown.map((text) => (
          <li key={text}>
            {text} <strong>{words.get(text)?.n}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
