import { useSignal } from '@preact/signals';
import type { BallotScene, VoteUnit } from '../state/entities';
import { fairOf, opinionOf, type Result } from '../state/selectors';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { Button } from '../ui/Button';
import { Fair } from '../ui/Fair';
import { Opinion } from '../ui/Opinion';
import type { Desk } from './desk';
import { MakeProjects } from './projects/MakeProjects';
import { ProjectButton } from './projects/ProjectButton';
import { RunOff } from './RunOff';

/** The dots so far, or the result: also as text to take along, and the way to a second vote. */
export function Results({ desk, lines, now }: { desk: Desk; lines: readonly Result[]; now: BallotScene }) {
  const revealed = now.phase === 'revealed';
  const shared = desk.live.shared.value;
  const heading = t(revealed ? 'control.results' : 'control.soFar');
  return (
    <section class="panel outcome">
      <h2>{heading}</h2>
      {revealed && <AsText lines={lines} unit={now.unit} />}
      {revealed && <MakeProjects desk={desk} of={now.activity} />}
      {revealed && !desk.ended.value && lines.length > 1 && (
        <RunOff desk={desk} ballot={now.activity} options={lines.length} />
      )}
      <ol aria-label={heading}>
        {lines.map((line) => (
          <li key={line.key}>
            <span class="place">{line.place}</span>{' '}
            <span class="text">
              {line.t}
              {revealed && <ProjectButton desk={desk} idea={line.key} text={line.t} />}
            </span>{' '}
            <span class="got">{amount(now.unit, line.dots, line.onPaper)}</span>
          </li>
        ))}
      </ol>
      <Opinion opinion={opinionOf(shared)} />
      <Fair fair={fairOf(shared)} />
    </section>
  );
}

function AsText({ lines, unit }: { lines: readonly Result[]; unit: VoteUnit | undefined }) {
  const open = useSignal(false);
  const label = t('control.resultText');
  const toggle = () => {
    open.value = !open.value;
  };
  return (
    <>
      <Button pressed={open.value} onClick={toggle}>
        {label}
      </Button>
      {open.value && <textarea class="input" readOnly rows={8} value={textOf(lines, unit)} aria-label={label} />}
    </>
  );
}

function textOf(lines: readonly Result[], unit: VoteUnit | undefined): string {
  const said = lines.map(({ place, t: text, dots, onPaper }) =>
    t('control.resultLine', { place, text, dots: amount(unit, dots, onPaper) }),
  );
  return said.join('\n');
}
