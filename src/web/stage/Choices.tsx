import { useRef } from 'preact/hooks';
import { percentagesOf } from '../state/percentages';
import { t } from '../state/words';
import { Bar } from './Bar';
import { fitChoices } from './fitChoices';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { useArea } from './useArea';
import { usePages } from './usePages';

type Shown = { counts: readonly number[]; answered: number; several: boolean };

/** Answers in their order; when they may be seen with how many chose each. They stay in their places then. */
export function Choices(props: { options: readonly string[]; shown: Shown | undefined; final: boolean }) {
  const { options, shown, final } = props;
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);
  const { lanes, rows, type } = fitChoices(options, area.width, area.height);
  const pages = pageCount(options.length, lanes * rows);
  const page = usePages(pages, undefined);
  const counts = shown?.counts ?? [];
  const percentages = shown ? percentagesOf(counts, shown.answered, shown.several) : [];
  const most = Math.max(1, ...counts);
  const onPage = pageOf([...options.keys()], lanes * rows, page);

  return (
    <div class="choices">
      <div ref={element} class="choices-area">
        <ol
          class={`lanes-of-${lanes} rows-${rows}`}
          aria-label={t(final ? 'stage.results' : 'stage.answers')}
          style={{ fontSize: `calc(${type} * var(--u))` }}
        >
          {onPage.map((at) => (
            <li key={at} class={shown && counts[at] === most ? 'choice most' : 'choice'}>
              <i class={final && counts[at] === most ? 'dot full' : 'dot'} aria-hidden="true" />
              <span class="text">{options[at]}</span>
              {shown && (
                <>
                  <span class="got">
                    {t('stage.chosen', { count: counts[at] ?? 0, percent: percentages[at] ?? 0 })}
                  </span>
                  <Bar part={(percentages[at] ?? 0) / 100} />
                </>
              )}
            </li>
          ))}
        </ol>
      </div>
      <More hidden={options.length - onPage.length} page={page} pages={pages} />
    </div>
  );
}
