import { useSignal } from '@preact/signals';
import type { Result } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { RunOff } from './RunOff';

/** The dots so far, or the result: also as text to take along, and the way to a second vote. */
export function Results(props: { desk: Desk; lines: readonly Result[]; ballot: string; revealed: boolean }) {
  const { desk, lines, ballot, revealed } = props;
  const heading = t(revealed ? 'control.results' : 'control.soFar');
  return (
    <section class="panel outcome">
      <h2>{heading}</h2>
      {revealed && <AsText lines={lines} />}
      {revealed && !desk.ended.value && lines.length > 1 && (
        <RunOff desk={desk} ballot={ballot} options={lines.length} />
      )}
      <ol aria-label={heading}>
        {lines.map((line) => (
          <li key={line.key}>
            <span class="place">{line.place}</span> <span class="text">{line.t}</span>{' '}
            <span class="got">{t('ui.dots', { count: line.dots })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function AsText({ lines }: { lines: readonly Result[] }) {
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
      {open.value && <textarea class="input" readOnly rows={8} value={textOf(lines)} aria-label={label} />}
    </>
  );
}

function textOf(lines: readonly Result[]): string {
  const said = lines.map(({ place, t: text, dots }) =>
    t('control.resultLine', { place, text, dots: t('ui.dots', { count: dots }) }),
  );
  return said.join('\n');
}
