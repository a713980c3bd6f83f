import type { Wifi } from '../state/entities';
import { t } from '../state/words';
import { Crowd } from './Dots';
import { Link } from './Link';

/** How people get in, readable from the last row, and how many have. */
export function Lobby(props: {
  code: string;
  short: string;
  link: string;
  wifi: Wifi | undefined;
  joined: number;
  asksPass: boolean;
}) {
  const { wifi } = props;
  return (
    <div class="poster">
      <img class="qr" src={`/api/sessions/${props.code}/qr.svg`} alt={t('stage.qr')} />
      <div class="how">
        <p>{t('stage.scan')}</p>
        <p class="address">{props.short}</p>
        <p>{t('stage.enter')}</p>
        <p class="code">{props.code}</p>
        {props.link !== '' && (
          <p class="link">
            {t('stage.link')}{' '}
            <b>
              <Link to={props.link} />
            </b>
          </p>
        )}
        {props.asksPass && <p class="asks-pass">{t('stage.asksPass')}</p>}
        {wifi && (
          <p class="wifi">
            {wifi.password === undefined
              ? t('stage.wifi', { name: wifi.name })
              : t('stage.wifiAndPassword', { name: wifi.name, password: wifi.password })}
          </p>
        )}
        <p class="joined">{t('stage.joined', { count: props.joined })}</p>
        <Crowd people={props.joined} />
      </div>
    </div>
  );
}
