import type { NowEntity } from '../../state/entities';
import type { Gate } from '../Lesser';
import type { Primary } from '../primary';

/** Whether people are in the middle of something. */
function isUnderWay(now: NowEntity): boolean {
  return (
    ('open' in now && now.open) ||
    ('phase' in now && ['open', 'pitching', 'feedback', 'marking', 'confirming'].includes(now.phase ?? ''))
  );
}

/** Whether the big button takes something out of people's hands: on a phone in a pocket that is not one touch away. */
export function mustHold(primary: Primary, now: NowEntity): boolean {
  switch (primary.kind) {
    case 'closeVoting':
    case 'closeRating':
    case 'closeMatrix':
    case 'closeScan':
    case 'closeChoice':
    case 'showSums':
    case 'askFeedback':
    case 'callBack':
      return true;
    case 'next':
    case 'return':
    case 'showResult':
    case 'nextPitch':
    case 'nextProject':
      return isUnderWay(now);
    default:
      return false;
  }
}

/** The same of what may be done beside. */
export function gateHolds({ command }: Gate): boolean {
  return command.kind.startsWith('close') || command.kind === 'endFeedback';
}
