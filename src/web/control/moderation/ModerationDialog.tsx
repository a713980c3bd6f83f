import { useSignal } from '@preact/signals';
import { asksOf, heldOf } from '../../state/moderation';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../Dialog';
import type { Desk } from '../desk';
import { Trouble } from '../Trouble';
import { DoorPart } from './DoorPart';
import { Inbox } from './Inbox';
import { PeoplePart } from './PeoplePart';
import { WordsPart } from './WordsPart';

const parts = ['inbox', 'door', 'people', 'words'] as const;
type Part = (typeof parts)[number];

/** Everything that keeps a session safe, in one place. */
export function ModerationDialog({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const atDoor = asksOf(shared).filter((ask) => !ask.declined).length;
  const counts: Partial<Record<Part, number>> = { inbox: heldOf(shared, false).length, door: atDoor };
  const part = useSignal<Part>(atDoor > 0 && counts.inbox === 0 ? 'door' : 'inbox');
  return (
    <Dialog title={t('control.moderation.title')} onClose={() => desk.close()}>
      <div class="moderation">
        <nav class="buttons parts" aria-label={t('control.moderation.parts')}>
          {parts.map((one) => (
            <Button key={one} pressed={part.value === one} onClick={() => (part.value = one)}>
              {counts[one]
                ? t('control.moderation.counted', { part: t(`control.moderation.${one}`), count: counts[one] })
                : t(`control.moderation.${one}`)}
            </Button>
          ))}
        </nav>
        <PartOf desk={desk} part={part.value} />
      </div>
      <Trouble desk={desk} />
      <div class="buttons">
        <Button onClick={() => desk.close()}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}

function PartOf({ desk, part }: { desk: Desk; part: Part }) {
  switch (part) {
    case 'inbox':
      return <Inbox desk={desk} />;
    case 'door':
      return <DoorPart desk={desk} />;
    case 'people':
      return <PeoplePart desk={desk} />;
    case 'words':
      return <WordsPart desk={desk} />;
  }
}
