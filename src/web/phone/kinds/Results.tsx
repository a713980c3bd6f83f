import { useId } from 'preact/hooks';
import { dotsOf, fairOf, opinionOf, type Result, resultsOf, sessionOf } from '../../state/basicSelectors';
import type { BallotScene } from '../../state/entities';
import { t } from '../../state/words';
import { amount } from '../../ui/amount';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { Dot } from '../../ui/Dot';
import { Fair } from '../../ui/Fair';
import { Opinion } from '../../ui/Opinion';
import { Builds } from '../Builds';
import { LateExtra } from '../Late';
import { useSession } from '../useSession';

/** The result of a vote, best first.
 * @param veiled So many of the first places are not seen yet. */
export function Results({ scene, veiled }: { scene: BallotScene; veiled: number }) {
  const shared = useSession().shared.value;
  const lines = resultsOf(shared);
  const most = lines[0]?.dots ?? 0;
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t('phone.results')}</h2>
      {!sessionOf(shared)?.ended && <p class="hint">{t('phone.resultsHint')}</p>}
      <ol class="slips results" role="list" aria-labelledby="results">
        {lines.map((line, at) => (
          <Line key={line.key} line={line} most={most} scene={scene} veiled={at < veiled} />
        ))}
      </ol>
      {lines.length < scene.options && <p class="hint">{t('phone.best', { count: lines.length })}</p>}
      <Opinion opinion={opinionOf(shared)} />
      <Fair fair={fairOf(shared)} />
    </section>
  );
}

function Line({ line, most, scene, veiled }: { line: Result; most: number; scene: BallotScene; veiled: boolean }) {
  const id = useId();
  const own = useSession().own.value;
  const mine = dotsOf(own, line.key);
  return (
    <li class={veiled ? 'slip result veiled' : 'slip result'}>
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
          <strong>{amount(scene.unit, line.dots, line.onPaper)}</strong>
          <ColumnLabel names={scene.columns} column={line.c} />
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
