import { t } from '../state/words';
import type { About } from './PrintPage';

/** The Wi-Fi on a card, when one was given. */
export function WifiLine({ wifi }: Pick<About, 'wifi'>) {
  return wifi ? (
    <p>
      {wifi.password === undefined
        ? t('print.wifiLine', { name: wifi.name })
        : t('print.wifiLinePassword', { name: wifi.name, password: wifi.password })}
    </p>
  ) : null;
}
