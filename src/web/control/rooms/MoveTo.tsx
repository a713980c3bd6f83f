import type { ComponentChildren } from 'preact';
import type { KeyedPerson, KeyedRoom } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { personName, roomName } from '../../ui/roomName';
import type { Desk } from '../desk';

type Props = {
  desk: Desk;
  breakout: string;
  person: KeyedPerson;
  rooms: readonly KeyedRoom[];
  children?: ComponentChildren;
};

/** A person, and the room to move it to. */
export function MoveTo({ desk, breakout, person, rooms, children }: Props) {
  const name = personName(person);
  const move = (room: number) => desk.act({ kind: 'movePerson', breakout, person: person.number, room });
  return (
    <li>
      <span class="who">{name}</span>
      {children}
      <select
        class="input"
        aria-label={t('control.moveTo', { name })}
        value={person.room ?? ''}
        onChange={(event) => move(Number(event.currentTarget.value))}
      >
        {person.room === undefined && <option value="">{t('control.noRoom')}</option>}
        {rooms
          .filter((room) => !room.closed)
          .map((room) => (
            <option key={room.number} value={room.number}>
              {roomName(room)}
            </option>
          ))}
      </select>
    </li>
  );
}
