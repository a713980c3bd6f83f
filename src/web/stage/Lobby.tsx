import { t } from '../state/words';
import { Crowd } from './Dots';

/** How people get in, readable from the last row, and how many have. */
export function Lobby(props: { code: string; short: string; joined: number }) {
  return (
    <div class="poster">
      <img class="qr" src={`/api/sessions/${props.code}/qr.svg`} alt={t('stage.qr')} />
      <div class="how">
        <p>{t('stage.scan')}</p>
        <p class="address">{props.short}</p>
        <p>{t('stage.enter')}</p>
        <p class="code">{props.code}</p>
        <p class="joined">{t('stage.joined', { count: props.joined })}</p>
        <Crowd people={props.joined} />
      </div>
    </div>
  );
}
