import { Fragment } from 'preact';
import type { SceneOf } from '../../state/entities';
import { pagesOf } from '../../state/learning';
import { t } from '../../state/words';
import { Markdown } from '../../ui/Markdown';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { Picture } from './Picture';
import { Thoughts } from './Thoughts';

/** Something to read, and what one thinks of it. */
export function Section({ scene }: { scene: SceneOf<'section'> }) {
  const pages = pagesOf(useSession().shared.value);
  return (
    <>
      <Heading scene={scene} />
      {pages.length > 0 && (
        <article class="talk" aria-label={t('learn.read')}>
          {pages.map((page, at) => (
            <Fragment key={at}>
              {page.text && <Markdown text={page.text} />}
              {page.picture && <Picture picture={page.picture} alt={page.alt ?? ''} />}
            </Fragment>
          ))}
        </article>
      )}
      <Thoughts scene={scene} />
    </>
  );
}
