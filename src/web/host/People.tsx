import type { KeyedPerson } from '../state/roomSelectors';
import { t } from '../state/words';
import { personName } from '../ui/roomName';
import { TwoTaps } from '../ui/rooms/TwoTaps';
import type { RoomDesk } from './roomDesk';

/** Who is in the room, who of them is away just now, and who is its host. */
export function People({ desk }: { desk: RoomDesk }) {
  const people = desk.people.value;
  const away = desk.away.value ?? [];
  return (
    <section class="panel">
      <h2 id="people">
        {t('host.people')} <span class="count">{people.length}</span>
      </h2>
      {people.length === 0 && <p class="hint">{t('host.nobody')}</p>}
      <ul class="people" role="list" aria-labelledby="people">
        {people.map((person) => (
          <Person key={person.number} desk={desk} person={person} isAway={away.includes(person)} />
        ))}
      </ul>
      {away.length > 0 && <p class="hint">{t('host.awayHint')}</p>}
    </section>
  );
}

function Person({ desk, person, isAway }: { desk: RoomDesk; person: KeyedPerson; isAway: boolean }) {
  const name = personName(person);
  return (
    <li>
      <span class="name">
        {name}
        {isAway && <span class="away">{t('host.away')}</span>}
      </span>
      {person.host ? (
        <strong>{t('host.isHost')}</strong>
      ) : (
        <TwoTaps
          words={t('host.makeHost')}
          label={t('host.makeHostOf', { name })}
          sure={t('host.makeHostSure', { name })}
          onSure={() => void desk.act({ kind: 'makeHost', room: desk.room, person: person.number })}
        />
      )}
    </li>
  );
}
