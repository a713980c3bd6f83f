import type { KeyedPerson, KeyedRoom } from '../../state/roomSelectors';
import { t } from '../../state/words';
import type { Desk } from '../desk';
import { MoveTo } from './MoveTo';

type Props = { desk: Desk; breakout: string; people: readonly KeyedPerson[]; rooms: readonly KeyedRoom[] };

/** Who belongs to no room yet: to be placed by hand, or by itself when the rooms open. */
export function Placeless({ desk, breakout, people, rooms }: Props) {
  const without = people.filter((person) => person.room === undefined);
  return without.length === 0 ? null : (
    <details class="panel placeless">
      <summary>{t('control.withoutRoom', { count: without.length })}</summary>
      <p class="hint">{t('control.withoutRoomHint')}</p>
      <ul class="room-people" aria-label={t('control.withoutRoom', { count: without.length })}>
        {without.map((person) => (
          <MoveTo key={person.number} desk={desk} breakout={breakout} person={person} rooms={rooms} />
        ))}
      </ul>
    </details>
  );
}
