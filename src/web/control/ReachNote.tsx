import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { firewallLines, type ReachSheet, reach, watchReach } from '../state/reach';
import { t } from '../state/words';

type Props = { guess: string | undefined; rehearsal: boolean; joined: number };

/** On the server's own computer, until the first phone has come: that none has, and what may keep them out. Elsewhere, and
 * once a phone came, only whether the address is a guess. */
export function ReachNote({ guess, rehearsal, joined }: Props) {
  const alone = useSignal<ReachSheet | undefined>(undefined);
  useEffect(
    () =>
      watchReach(reach, (told) => {
        alone.value = told;
      }),
    [],
  );

  const sheet = alone.value;
  if (sheet === undefined) {
    return guess ? <p class="warning">{t('control.localWarning', { short: guess })}</p> : null;
  }

  return (
    <div class="warning alone">
      <p>
        <strong>
          {t(rehearsal ? 'control.reach.simulated' : joined > 0 ? 'control.reach.here' : 'control.reach.title')}
        </strong>{' '}
        {t('control.reach.try')}
      </p>
      <details>
        <summary>{t('control.reach.help')}</summary>
        <ul>
          {guess && <li>{t('control.reach.guess', { short: guess })}</li>}
          <li>
            {t(sheet.windows ? 'control.reach.windows' : 'control.reach.linux', { port: String(sheet.port) })}
            {firewallLines(sheet).map((line) => (
              <code key={line}>{line}</code>
            ))}
          </li>
          <li>{t('control.reach.apart')}</li>
          <li>{t('control.reach.mobile')}</li>
        </ul>
      </details>
    </div>
  );
}
