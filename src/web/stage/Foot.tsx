import { t } from '../state/words';
import { Link } from './Link';

/** How to get in, for those who come late, and how many are here. Who is not in the room gets the whole link. */
export function Foot(props: { code: string; short: string; link: string; counts: readonly string[] }) {
  return (
    <footer class="way-in">
      <img class="qr" src={`/api/sessions/${props.code}/qr.svg`} alt={t('stage.qr')} />
      <div class="how">
        <p class={props.link === '' ? 'address' : 'address link'}>
          {props.link === '' ? props.short : <Link to={props.link} />}
        </p>
        <p class="code">{props.code}</p>
      </div>
      <div class="counts">
        {props.counts.map((count, at) => (
          <p key={at}>{count}</p>
        ))}
      </div>
    </footer>
  );
}
