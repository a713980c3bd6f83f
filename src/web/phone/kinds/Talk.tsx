import { useEffect, useRef } from 'preact/hooks';
import type { SceneOf } from '../../state/entities';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { Markdown } from '../../ui/Markdown';
import { Heading } from '../Heading';
import { Picture } from './Picture';

/** A talk: the page that is on the big screen, to read along. */
export function Talk({ scene }: { scene: SceneOf<'talk'> }) {
  const { at, pages, page } = scene;
  const number = t('kinds.page', { page: at + 1, pages });
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) {
      before.current = at;
      scrollTo(0, 0);
      announce(number);
    }
  }, [at]);
  return (
    <>
      <Heading scene={scene} />
      {page && (
        <article key={at} class="talk">
          {page.text && <Markdown text={page.text} />}
          {page.picture && <Picture picture={page.picture} alt={page.alt ?? ''} />}
        </article>
      )}
      {pages > 1 && <p class="hint">{number}</p>}
    </>
  );
}
