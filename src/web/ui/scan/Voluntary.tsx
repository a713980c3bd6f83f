import { t } from '../../state/words';

/** Stands under every picture. */
export function Voluntary() {
  return <p class="voluntary">{t('scan.voluntary')}</p>;
}
