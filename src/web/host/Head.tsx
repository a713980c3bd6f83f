import { t } from '../state/words';
import { ConnectionDot } from '../ui/ConnectionMark';
import { CallLink } from '../ui/rooms/CallLink';
import { clockTime } from '../ui/rooms/clockTime';
import { HelpButton } from '../ui/rooms/HelpButton';
import { TimerBadge } from '../ui/TimerBadge';
import type { RoomDesk } from './roomDesk';
import { phonePage } from './ways';

/** How many are here and how many away; it leads to who they are. */
function WhoIsHere({ desk }: { desk: RoomDesk }) {
  const all = desk.people.value.length;
  const away = desk.away.value?.length;
  const said =
    away === undefined
      ? [t('kinds.people', { count: all })]
      : [t('host.hereNow', { count: all - away }), ...(away > 0 ? [t('host.awayNow', { count: away })] : [])];
  return (
    <a class="who-is-here" href="#people">
      {said.join(' · ')}
    </a>
  );
}

/** Which room this is, until when, and how to get help. */
export function Head({ desk }: { desk: RoomDesk }) {
  const { live } = desk;
  const here = desk.here.value;
  const timer = desk.timer.value;
  const endsAt = here && desk.slot.value?.endsAt;
  const phone = phonePage(live.code);
  return (
    <>
      <header>
        <ConnectionDot status={live.status.value} />
        <h1>{desk.name.value}</h1>
        {timer && <TimerBadge timer={timer} now={live.now} />}
      </header>
      <section class="beside" aria-label={t('kinds.yourRoom')}>
        {here && (
          <div class="when-and-who">
            <p>{t('host.youRun')}</p>
            {endsAt !== undefined && (
              <p class="back-at">{t('kinds.roomBackAt', { time: clockTime(endsAt, live.now) })}</p>
            )}
            <WhoIsHere desk={desk} />
          </div>
        )}
        {here && <HelpButton session={live} here={here} />}
        <CallLink call={here?.call} />
        {phone && (
          <a class="button quiet" href={phone}>
            {t('host.takePart')}
          </a>
        )}
      </section>
    </>
  );
}
