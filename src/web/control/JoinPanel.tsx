import type { Address } from '../state/server';
import { t } from '../state/words';

/** How people get in: the code, the address, a small QR code; and a warning when phones may not reach it. */
export function JoinPanel({ code, address }: { code: string; address: Address | undefined }) {
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
      {address?.local && <p class="warning">{t('control.localWarning', { short: address.short })}</p>}
    </section>
  );
}
