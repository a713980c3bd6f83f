import { countOf } from '../state/selectors';
import type { Address } from '../state/server';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { ReachNote } from './ReachNote';

/** How people get in: the code, the address, a small QR code; a warning when phones may not reach it; where people are,
 * and what can be printed for them. */
export function JoinPanel({ desk, address }: { desk: Desk; address: Address | undefined }) {
  const { code } = desk;
  const venue = desk.session.value?.venue ?? 'room';
  return (
    <section class="panel joining">
      <h2>{t('control.joining')}</h2>
      <div class="poster">
        <img class="qr" src={`/api/sessions/${code}/qr.svg`} alt={t('control.qr')} width="104" height="104" />
        <div>
          <p class="code">{code}</p>
          <p class="address">{address?.short}</p>
        </div>
      </div>
      {!desk.ended.value && (
        <>
          <p>{t(`control.venues.${venue}`)}</p>
          <div class="buttons">
            <Button onClick={() => desk.ask({ kind: 'venue' })}>{t('control.settings')}</Button>
            <a class="button" href={`/print/${code}`} target="_blank" rel="noopener">
              {t('control.print')}
            </a>
          </div>
        </>
      )}
      {!desk.ended.value && (
        <ReachNote
          guess={address?.local ? address.short : undefined}
          rehearsal={desk.session.value?.rehearsal === true}
          joined={countOf(desk.live.shared.value, 'joined') ?? 0}
        />
      )}
    </section>
  );
}
