import { useEffect } from 'preact/hooks';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Mark } from '../ui/Mark';
import { Markdown } from '../ui/Markdown';
import { type Chapter, type Part, partsOf } from './book';

/** The facilitator's handbook: a cover with contents, then a sheet for each chapter. */
export function HandbookPage({ text }: { text: string }) {
  useEffect(() => {
    document.title = t('handbook.title');
    document.getElementById(location.hash.slice(1))?.scrollIntoView(); // What an address names was not there when it was opened.
  }, []);
  const parts = partsOf(text);
  return (
    <main class="handbook">
      <header class="cover">
        <div class="tools">
          <a class="brand" href="/" aria-label={t('ui.home')}>
            <Mark />
          </a>
          <Button onClick={() => print()}>{t('handbook.print')}</Button>
        </div>
        <div class="on-paper" aria-hidden="true">
          <Mark /> LiveHub
        </div>
        <h1>{t('handbook.title')}</h1>
        <p class="lead">{t('handbook.lead')}</p>
        <Contents parts={parts} />
      </header>
      {parts.flatMap((part) =>
        part.chapters.map((chapter) => <Sheet key={chapter.id} part={part.title} chapter={chapter} />),
      )}
    </main>
  );
}

function Contents({ parts }: { parts: readonly Part[] }) {
  return (
    <nav aria-label={t('handbook.contents')}>
      {parts.map(({ title, chapters }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ol start={chapters[0]?.number}>
            {chapters.map((chapter) => (
              <li key={chapter.id}>
                <a href={`#${chapter.id}`}>
                  <span class="number">{chapter.number}</span> {chapter.title}
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}

function Sheet({ part, chapter }: { part: string; chapter: Chapter }) {
  const { id, number, title, text } = chapter;
  return (
    <article id={id} class="sheet">
      <header>
        <p class="kicker">{part}</p>
        <p class="number">{number}</p>
        <h2>{title}</h2>
      </header>
      <div class="text">
        <Markdown text={text} />
      </div>
    </article>
  );
}
