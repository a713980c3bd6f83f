import { t } from '../state/words';
import { QrPicture } from '../ui/qr/QrPicture';
import { wifiText } from '../ui/qr/wifiText';
import type { About } from './PrintPage';

/** One sheet for the door: how to get in. */
export function Poster({ about }: { about: About }) {
  const { wifi } = about;
  return (
    <section class="sheet poster">
      <h2>{about.title}</h2>
      <p class="lead">{t('print.lead')}</p>
      <img class="qr" src={`/api/sessions/${about.code}/qr.svg`} alt={t('print.qr')} />
      <div class="how">
        <p>{t('print.orGoTo')}</p>
        <p class="address">{about.short}</p>
        <p>{t('print.enter')}</p>
        <p class="code">{about.code}</p>
      </div>
      {wifi && (
        <div class="wifi">
          <QrPicture text={wifiText(wifi)} label={t('print.wifiQr')} />
          <dl>
            <div>
              <dt>{t('print.wifi')}</dt>
              <dd>{wifi.name}</dd>
            </div>
            {wifi.password !== undefined && (
              <div>
                <dt>{t('print.password')}</dt>
                <dd>{wifi.password}</dd>
              </div>
            )}
          </dl>
        </div>
      )}
    </section>
  );
}
