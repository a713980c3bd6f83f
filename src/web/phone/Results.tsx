import { useId } from 'preact/hooks';
import { dotsOf, type Result, resultsOf } from '../state/basicSelectors';
import type { BallotScene } from '../state/entities';
import { t } from '../state/words';
import { ColumnLabel } from '../ui/ColumnLabel';
import { Dot } from '../ui/Dot';
import { Builds } from './Builds';
import { LateExtra } from './Late';
import { useSession } from './useSession';

/** The result of a vote, best first. */
export function Results({ scene }: { scene: BallotScene }) {
  const lines = resultsOf(useSession().shared.value);
  const most = lines[0]?.dots ?? 0;
  const tied = lines.some((line, at) => line.dots > 0 && line.place === lines[at + 1]?.place);
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t('phone.results')}</h2>
      <ol class="slips results" role="list" aria-labelledby="results">
        {lines.map((line) => (
          <Line key={line.key} line={line} most={most} columns={scene.columns} />
        ))}
      </ol>
      {tied && <p class="hint">{t('phone.ties')}</p>}
      {lines.length < scene.options && <p class="hint">{t('phone.best', { count: lines.length })}</p>}
    </section>
  );
}

function Line({ line, most, columns }: { line: Result; most: number; columns: readonly string[] }) {
  const id = useId();
  const own = useSession().own.value;
  const mine = dotsOf(own, line.key);
  return (
    <li class="slip result">
      <span class="place">
        <span class="unseen">{t('phone.place', { place: line.place })} </span>
        <span aria-hidden="true">{line.place}</span>
      </span>
      <div class="body">
        <p id={id} class="text">
          {line.t}
        </p>
        {line.by && <p class="hint">{line.by}</p>}
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${most === 0 ? 0 : (100 * line.dots) / most}%` }} />
        </span>
        <div class="about">
          <strong>{t('ui.dots', { count: line.dots })}</strong>
          <ColumnLabel names={columns} column={line.c} />
          {mine > 0 && (
            <span class="mine-mark">
              <Dot filled={true} />
              {t('phone.yours', { count: mine })}
            </span>
          )}
        </div>
        <Builds idea={line.key} text={id} builds={line.b} open={false} />
        {own.has(`sign/${line.key}`) && <LateExtra task="sign" idea={line.key} />}
      </div>
    </li>
  );
}
