import { t } from '../state/words';
import { Button } from '../ui/Button';
import { AskNow } from './AskNow';
import { DayForm } from './DayForm';
import { DeleteSession } from './DeleteSession';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { EndSession } from './EndSession';
import { KeysHelp } from './KeysHelp';
import { KindPicker } from './KindPicker';
import { LeadDialog } from './LeadDialog';
import { ModerationDialog } from './moderation/ModerationDialog';
import { PlanDialog } from './plan/PlanDialog';
import { Rename } from './Rename';
import { HostsDialog } from './rooms/HostsDialog';
import { RoomDialog } from './rooms/RoomDialog';
import { CloseScan } from './scan/CloseScan';
import { VenueForm } from './VenueForm';

/** What lies over the page, if anything. */
export function Questions({ desk }: { desk: Desk }) {
  const opened = desk.open.value;
  switch (opened.kind) {
    case 'nothing':
      return null;
    case 'pick':
      return <PickKind desk={desk} />;
    case 'plan':
      return <PlanDialog desk={desk} of={opened.of} step={opened.step} />;
    case 'ask':
      return <AskNow desk={desk} />;
    case 'day':
      return <DayForm desk={desk} />;
    case 'room':
      return <RoomDialog desk={desk} number={opened.number} />;
    case 'hosts':
      return <HostsDialog desk={desk} />;
    case 'rename':
      return <Rename desk={desk} />;
    case 'venue':
      return <VenueForm desk={desk} />;
    case 'moderation':
      return <ModerationDialog desk={desk} />;
    case 'end':
      return <EndSession desk={desk} />;
    case 'delete':
      return <DeleteSession desk={desk} />;
    case 'closeScan':
      return <CloseScan desk={desk} scan={opened.scan} />;
    case 'lead':
      return <LeadDialog desk={desk} />;
    case 'keys':
      return <KeysHelp desk={desk} />;
  }
}

function PickKind({ desk }: { desk: Desk }) {
  const close = () => desk.close();
  return (
    <Dialog title={t('control.addStep')} onClose={close}>
      <KindPicker desk={desk} />
      <div class="buttons">
        <Button onClick={close}>{t('ui.cancel')}</Button>
      </div>
    </Dialog>
  );
}
