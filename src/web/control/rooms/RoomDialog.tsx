import { useSignal } from '@preact/signals';
import { peopleOf, roomsOf } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { roomName } from '../../ui/roomName';
import { Dialog } from '../Dialog';
import type { Desk } from '../desk';
import { Field } from '../Field';
import { MoveTo } from './MoveTo';

const fiveMinutes = 300;

/** Everything that can be done for one room: its people, its host, its time, its name. */
export function RoomDialog({ desk, number }: { desk: Desk; number: number }) {
  const shared = desk.live.shared.value;
  const now = desk.now.value;
  const rooms = roomsOf(shared);
  const room = rooms.find((one) => one.number === number);
  if (now.kind !== 'breakout' || !room) {
    return null;
  }

  const { activity: breakout, phase } = now;
  const people = peopleOf(shared).filter((person) => person.room === number);
  const time = (seconds: number) => desk.act({ kind: 'changeRoomTime', breakout, seconds, room: number });
  return (
    <Dialog title={roomName(room)} onClose={() => desk.close()}>
      {room.helpSince !== undefined && (
        <p class="warning">
          {t('control.roomCalls', { room: roomName(room) })}{' '}
          <Button onClick={() => desk.act({ kind: 'callForHelp', room: number, on: false })}>
            {t('control.helpCame')}
          </Button>
        </p>
      )}
      {phase === 'open' && !room.closed && (
        <div class="buttons">
          <Button onClick={() => time(fiveMinutes)}>{t('control.fiveMore')}</Button>
          <Button onClick={() => time(-fiveMinutes)}>{t('control.fiveFewer')}</Button>
          <a class="button" href={`/host/${desk.code}/${number}`} target="_blank" rel="noopener">
            {t('control.lookIn')}
          </a>
        </div>
      )}
      <h3>{t('control.people', { count: people.length })}</h3>
      <ul class="room-people" aria-label={t('control.people', { count: people.length })}>
        {people.map((person) => (
          <MoveTo key={person.number} desk={desk} breakout={breakout} person={person} rooms={rooms}>
            <button
              type="button"
              class="make-host"
              aria-pressed={person.host === true}
              onClick={() =>
                desk.act({ kind: 'makeHost', room: number, ...(person.host ? {} : { person: person.number }) })
              }
            >
              {t(person.host ? 'control.isHost' : 'control.makeHost')}
            </button>
          </MoveTo>
        ))}
      </ul>
      <Naming key={room.name + room.call} desk={desk} breakout={breakout} room={room} />
      {desk.trouble.value && (
        <p class="trouble" role="alert">
          {desk.trouble.value}
        </p>
      )}
      <div class="buttons">
        <Button onClick={() => desk.close()}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}

type Named = { number: number; name: string; call?: string };

function Naming({ desk, breakout, room }: { desk: Desk; breakout: string; room: Named }) {
  const name = useSignal(room.name);
  const call = useSignal(room.call ?? '');
  const save = (event: Event) => {
    event.preventDefault();
    void desk.act({ kind: 'nameRoom', breakout, room: room.number, name: name.value, call: call.value });
  };
  return (
    <form class="room-naming" onSubmit={save}>
      <Field id="room-name" label={t('control.roomName')}>
        <input
          id="room-name"
          class="input"
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </Field>
      <Field id="room-call" label={t('control.roomCall')} hint={t('control.roomCallHint')}>
        <input
          id="room-call"
          class="input"
          type="url"
          value={call.value}
          aria-describedby="room-call-hint"
          onInput={(event) => {
            call.value = event.currentTarget.value;
          }}
        />
      </Field>
      <div class="buttons">
        <Button type="submit">{t('ui.save')}</Button>
      </div>
    </form>
  );
}
