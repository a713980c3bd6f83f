import { useEffect, useRef, useState } from 'preact/hooks';
import type { SceneOf, TalkPage } from '../state/entities';
import { Markdown } from '../ui/Markdown';
import { More } from './More';
import { Title } from './Title';
import { useFit } from './useFit';
import { usePages } from './usePages';

/** A welcome or a talk: the page on show, or its title where there is none. */
export function Talk({ now, code }: { now: SceneOf<'talk'>; code: string }) {
  return now.page ? (
    <Page key={`${now.activity} ${now.at}`} page={now.page} code={code} />
  ) : (
    <Title title={now.question} instruction={now.instruction} />
  );
}

function Page({ page, code }: { page: TalkPage; code: string }) {
  const { text, picture } = page;
  const [shape, setShape] = useState<Shape>('tall');
  const pictured = picture !== undefined && shape !== 'missing';
  const look = text === undefined ? 'picture-only' : pictured ? `with-picture ${shape}` : 'text-only';
  return (
    <section class={`talk ${look}`}>
      {text !== undefined && <Text text={text} look={look} />}
      {pictured && (
        <img
          src={`/api/sessions/${code}/pictures/${picture}`}
          alt={page.alt ?? ''}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setShape(naturalWidth > 2.2 * naturalHeight ? 'wide' : 'tall')
          }
          onError={() => setShape('missing')}
        />
      )}
      {shape === 'missing' && text === undefined && page.alt && <p class="alt">{page.alt}</p>}
    </section>
  );
}

/** A wide picture stands below the text, another beside it; one that cannot be had leaves its room to the text. */
type Shape = 'tall' | 'wide' | 'missing';

function Text({ text, look }: { text: string; look: string }) {
  const element = useRef<HTMLDivElement>(null);
  const pages = useFit(element, `${look} ${text}`);
  const page = usePages(pages, text);
  useEffect(() => {
    const from = element.current;
    const onward = from && getComputedStyle(from).direction === 'rtl' ? -1 : 1;
    from?.scrollTo({ left: onward * page * from.clientWidth });
  }, [page]);
  return (
    <div class="telling">
      <div ref={element} class="told">
        <Markdown text={text} />
      </div>
      {pages > 1 && <More hidden={0} page={page} pages={pages} />}
    </div>
  );
}
