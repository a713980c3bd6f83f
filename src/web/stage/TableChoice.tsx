import { useRef } from 'preact/hooks';
import type { View } from '../state/applyPatch';
import type { PileEntity, SceneOf } from '../state/entities';
import { goesOnOf, pilesOf, progressOf } from '../state/piles';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { fitRooms } from './fitRooms';
import { More } from './More';
import { pageCount, pageOf, voteGrid } from './paging';
import { Said } from './Said';
import { Slips } from './Slips';
import { useArea } from './useArea';
import { usePages } from './usePages';

type Props = { live: LiveSession; now: SceneOf<'selection'> };

/** Choosing at tables: how far each table is, then what goes on. */
export function TableChoice({ live, now }: Props) {
  const { piles, onward } = useCalm(live.shared, listsOf, `${now.activity} ${now.phase}`, calmMs);
  const { people, ready, tables, confirmed } = progressOf(piles);
  switch (now.phase) {
    case 'waiting':
      return <Said big={t('stage.tablesSoon')} small={t('stage.tablesSoonHint')} />;
    case 'marking':
      return (
        <section class="rooms">
          <p class="rooms-hint">{t('stage.tablesMark', { count: now.marks })}</p>
          <Tables piles={piles} />
          <p class="soft">{t('stage.tablesMarked', { count: ready, here: people })}</p>
        </section>
      );
    case 'confirming':
      return (
        <section class="rooms">
          <p class="rooms-hint">{t('stage.tablesConfirm', { count: now.keep })}</p>
          <Tables piles={piles} />
          <p class="soft">{t('stage.tablesConfirmed', { count: confirmed, here: tables })}</p>
        </section>
      );
    case 'closed':
      return onward.length === 0 ? (
        <Said big={t('stage.nothingGoesOn')} small={t('stage.nothingGoesOnHint')} />
      ) : (
        <Slips
          ideas={onward}
          columns={[]}
          grid={voteGrid}
          label={t('stage.goesOn')}
          below={({ back }) => (back ? t('stage.broughtBack') : undefined)}
        />
      );
  }
}

function Tables({ piles }: { piles: readonly PileEntity[] }) {
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);
  const { lanes, rows, type } = fitRooms(piles.map(nameOf), area.width, area.height);
  const pages = pageCount(piles.length, lanes * rows);
  const page = usePages(pages, undefined);
  const onPage = pageOf(piles, lanes * rows, page);
  return (
    <div ref={element} class="room-map-area">
      <ol
        class={`room-map lanes-of-${lanes}`}
        aria-label={t('stage.tables')}
        style={{ fontSize: `calc(${type} * var(--u))` }}
      >
        {onPage.map((pile) => (
          <li key={pile.tables.join()} class={pile.phase === 'confirmed' ? 'closed' : ''}>
            <span class="name">{nameOf(pile)}</span>
            <span class="got">{howFar(pile)}</span>
          </li>
        ))}
      </ol>
      {pages > 1 && <More hidden={piles.length - onPage.length} page={page} pages={pages} />}
    </div>
  );
}

function nameOf({ tables }: PileEntity): string {
  return t('stage.tableOf', { count: tables.length, tables: tables.join(', ') });
}

function howFar({ phase, ready, people }: PileEntity): string {
  switch (phase) {
    case 'marking':
      return t('stage.pileReady', { ready, people });
    case 'confirming':
      return t('stage.pileTalks');
    case 'confirmed':
      return t('stage.pileDone');
  }
}

function listsOf(shared: View) {
  return { piles: pilesOf(shared), onward: goesOnOf(shared) };
}
