import type { View } from '../state/applyPatch';
import type { PileEntity, SceneOf } from '../state/entities';
import { goesOnOf, type KeptIdea, pilesOf, progressOf } from '../state/piles';
import { tablesOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { Stayed } from './Stayed';

type Props = { desk: Desk; now: SceneOf<'selection'>; shared: View };

/** Choosing at tables: whether anybody sits at one, how far each is, then what goes on and what stayed. */
export function TableChoice({ desk, now, shared }: Props) {
  switch (now.phase) {
    case 'waiting':
      return tablesOf(shared).length === 0 ? <SeatFirst /> : null;
    case 'marking':
    case 'confirming':
      return <HowFar piles={pilesOf(shared)} />;
    case 'closed':
      return (
        <>
          <GoesOn desk={desk} selection={now.activity} ideas={goesOnOf(shared)} />
          <Stayed desk={desk} selection={now.activity} shared={shared} />
        </>
      );
  }
}

/** The way to where that can be done. */
function SeatFirst() {
  return (
    <section class="panel">
      <p>{t('control.seatFirst')}</p>
      <p>
        <a href="#tables">{t('control.seatFirstLink')}</a>
      </p>
    </section>
  );
}

function HowFar({ piles }: { piles: readonly PileEntity[] }) {
  const { people, ready, tables, confirmed } = progressOf(piles);
  const behind = behindOf(piles);
  return (
    <section class="panel answers">
      <h2>{t('control.tables')}</h2>
      <p>
        {t('control.markedAll', { count: ready, people })} · {t('control.tablesDone', { count: confirmed, tables })}
      </p>
      {behind.length > 0 && <p class="warning">{t('control.behind', { tables: behind.map(nameOf).join('; ') })}</p>}
      <ol aria-label={t('control.tables')}>
        {piles.map((pile) => (
          <li key={pile.tables.join()}>
            <span class="text">{nameOf(pile)}</span> <span class="got">{howFar(pile)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The tables that are a phase behind most others. */
export function behindOf(piles: readonly PileEntity[]): PileEntity[] {
  const inPhase = (phase: PileEntity['phase']) => piles.filter((pile) => pile.phase === phase);
  const slowest = inPhase('marking').length > 0 ? inPhase('marking') : inPhase('confirming');
  return slowest.length * 2 < piles.length ? slowest : [];
}

function nameOf({ tables }: PileEntity): string {
  return t('control.tableOf', { count: tables.length, tables: tables.join(', ') });
}

function howFar({ phase, ready, people }: PileEntity): string {
  switch (phase) {
    case 'marking':
      return t('control.pileMarking', { ready, count: people });
    case 'confirming':
      return t('control.pileConfirming');
    case 'confirmed':
      return t('control.pileConfirmed');
  }
}

function GoesOn({ desk, selection, ideas }: { desk: Desk; selection: string; ideas: readonly KeptIdea[] }) {
  const heading = t('control.goesOn');
  const tool = t('control.letStay');
  return (
    <section class="panel ideas">
      <h2>
        {heading} <span class="count">{ideas.length}</span>
      </h2>
      {ideas.length === 0 && <p class="hint">{t('control.noneGoesOn')}</p>}
      <ul aria-label={heading}>
        {ideas.map(({ key, t: text, back }) => (
          <li key={key} class="idea">
            <p>
              <span class="text">{text}</span> {back && <span class="about">{t('control.broughtBack')}</span>}
            </p>
            {back && !desk.ended.value && (
              <div class="tools">
                <Button
                  kind="quiet"
                  label={t('control.toolOf', { tool, question: text })}
                  onClick={() => desk.act({ kind: 'bringBack', selection, idea: key, back: false })}
                >
                  {tool}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
