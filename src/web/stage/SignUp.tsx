import { useRef } from 'preact/hooks';
import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { workshopOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { Bar } from './Bar';
import { calmMs } from './calm';
import { fitChoices } from './fitChoices';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { useArea } from './useArea';
import { usePages } from './usePages';

/** Workshops side by side: where they are, and how many places are taken. */
export function SignUp({ live, now }: { live: LiveSession; now: SceneOf<'signUp'> }) {
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);
  const read = (shared: View) => now.workshops.map((_, at) => workshopOf(shared, at));
  const filled = useCalm(live.shared, read, now.activity, calmMs);
  const names = now.workshops.map(({ name, where }) => (where === undefined ? name : `${name} · ${where}`));
  const { lanes, rows, type } = fitChoices(names, area.width, area.height);
  const pages = pageCount(names.length, lanes * rows);
  const page = usePages(pages, undefined);
  const onPage = pageOf([...names.keys()], lanes * rows, page);

  return (
    <section class="choices sign-up">
      <div ref={element} class="choices-area">
        <ol
          class={`lanes-of-${lanes} rows-${rows}`}
          aria-label={t('stage.workshops')}
          style={{ fontSize: `calc(${type} * var(--u))` }}
        >
          {onPage.map((at) => {
            const { in: taken, waiting } = filled[at] ?? { in: 0, waiting: 0 };
            const places = now.workshops[at]?.capacity ?? 0;
            return (
              <li key={at} class="choice">
                <i class={taken >= places ? 'dot full' : 'dot'} aria-hidden="true" />
                <span class="text">{names[at]}</span>
                <span class="got">
                  {waiting > 0
                    ? t('stage.fullWaiting', { count: waiting })
                    : t('stage.placesTaken', { taken, count: places })}
                </span>
                <Bar part={places === 0 ? 0 : taken / places} />
              </li>
            );
          })}
        </ol>
      </div>
      <More hidden={names.length - onPage.length} page={page} pages={pages} />
    </section>
  );
}
