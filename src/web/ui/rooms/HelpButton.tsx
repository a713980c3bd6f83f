import type { HereEntity } from '../../state/entities';
import type { LiveSession } from '../../state/session';
import { shownHelp } from '../../state/shownRooms';
import { t } from '../../state/words';
import { Button } from '../Button';

/** Calls the facilitator to a room, or says that it is not needed any more. */
export function HelpButton({ session, here }: { session: LiveSession; here: HereEntity }) {
  const help = shownHelp(here, session.pending.value);
  const call = () => void session.send({ kind: 'callForHelp', room: here.number, on: !help });
  return (
    <Button pressed={help} onClick={call}>
      {t(help ? 'kinds.helpComes' : 'kinds.callHelp')}
    </Button>
  );
}
