import { t } from '../state/words';
import { ConnectionDot } from '../ui/ConnectionMark';
import { CallLink } from '../ui/rooms/CallLink';
import { clockTime } from '../ui/rooms/clockTime';
import { HelpButton } from '../ui/rooms/HelpButton';
import { TimerBadge } from '../ui/TimerBadge';
import type { RoomDesk } from './roomDesk';
import { phonePage } from './ways';

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
        {endsAt !== undefined && <p class="back-at">{t('kinds.roomBackAt', { time: clockTime(endsAt, live.now) })}</p>}
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
