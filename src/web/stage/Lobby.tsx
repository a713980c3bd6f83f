import type { Wifi } from '../state/entities';
import { t } from '../state/words';
import { QrPicture } from '../ui/qr/QrPicture';
import { wifiText } from '../ui/qr/wifiText';
import { Crowd } from './Dots';
import { Link } from './Link';

type Props = {
  code: string;
  short: string;
  link: string;
  wifi: Wifi | undefined;
  joined: number;
  asksPass: boolean;
};

/** How people get in, readable from the last row, and how many have. With a Wi-Fi there are two steps, each with its code. */
export function Lobby(props: Props) {
  return props.wifi ? <TwoSteps {...props} wifi={props.wifi} /> : <OneStep {...props} />;
}

function OneStep(props: Props) {
  return (
    <div class="poster">
      <JoinCode code={props.code} />
      <div class="how">
        <p>{t('stage.scan')}</p>
        <p class="address">{props.short}</p>
        <p>{t('stage.enter')}</p>
        <p class="code">{props.code}</p>
        <Besides {...props} />
        <p class="soft">{t('stage.lobbyNext')}</p>
      </div>
    </div>
  );
}

function TwoSteps(props: Props & { wifi: Wifi }) {
  const { wifi } = props;
  return (
    <div class="poster two-steps">
      <section class="step">
        <h2>
          <span class="number">1</span> {t('stage.joinWifi')}
        </h2>
        <QrPicture text={wifiText(wifi)} label={t('stage.wifiQr')} />
        <p class="wifi">
          {wifi.password === undefined
            ? t('stage.wifi', { name: wifi.name })
            : t('stage.wifiAndPassword', { name: wifi.name, password: wifi.password })}
        </p>
      </section>
      <section class="step">
        <h2>
          <span class="number">2</span> {t('stage.joinHere')}
        </h2>
        <JoinCode code={props.code} />
        <p class="address">{props.short}</p>
        <p class="code">{props.code}</p>
      </section>
      <div class="how">
        <Besides {...props} />
      </div>
    </div>
  );
}

function JoinCode({ code }: { code: string }) {
  return <img class="qr" src={`/api/sessions/${code}/qr.svg`} alt={t('stage.qr')} />;
}

function Besides({ link, asksPass, joined }: Props) {
  return (
    <>
      {link !== '' && (
        <p class="link">
          {t('stage.link')}{' '}
          <b>
            <Link to={link} />
          </b>
        </p>
      )}
      {asksPass && <p class="asks-pass">{t('stage.asksPass')}</p>}
      <p class="joined">{t('stage.joined', { count: joined })}</p>
      <Crowd people={joined} />
    </>
  );
}
