import type { StepNotes } from '../state/entities';
import { t } from '../state/words';

/** What the facilitator noted for itself: to say, to do, to watch out for. */
export function Notes({ notes, open }: { notes: StepNotes; open: boolean }) {
  const said: readonly [string, string | undefined][] = [
    [t('control.say'), notes.say],
    [t('control.do'), notes.do],
    [t('control.watchOut'), notes.watchOut],
  ];
  return (
    <details class="notes" open={open}>
      <summary>{t('control.notes')}</summary>
      <dl>
        {said.map(([what, text]) =>
          text === undefined ? null : (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
