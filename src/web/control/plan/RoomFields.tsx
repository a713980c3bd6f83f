import type { RoomsBy } from '../../state/entities';
import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { Field, NumberField } from '../Field';
import { NamesChoice } from './BoardFields';
import { Lines } from './Lines';
import type { Fields } from './PlanForm';

const ways: readonly RoomsBy[] = ['chance', 'tables', 'choice', 'topics', 'hand', 'same', 'new'];
const mostRooms = 64;
const mostPlaces = 500;

/** How rooms are to be: how people come to them, how many there are, and what they write on. */
export function RoomFields({ draft, change, boards }: Fields & { boards: readonly KeyedStep[] }) {
  const chosen = draft.by === 'choice' || draft.by === 'topics';
  return (
    <>
      <Field id="plan-by" label={t('control.roomsBy')} hint={t(`control.waysHint.${draft.by}`)}>
        <select
          id="plan-by"
          class="input"
          value={draft.by}
          aria-describedby="plan-by-hint"
          onChange={(event) => change({ by: event.currentTarget.value as RoomsBy })}
        >
          {ways
            .filter((way) => way !== 'topics' || boards.length > 0)
            .map((way) => (
              <option key={way} value={way}>
                {t(`control.ways.${way}`)}
              </option>
            ))}
        </select>
      </Field>
      {draft.by === 'topics' && (
        <Field id="plan-topics" label={t('control.topicsOf')}>
          <select
            id="plan-topics"
            class="input"
            value={draft.topics || boards[0]?.key}
            onChange={(event) => change({ topics: event.currentTarget.value })}
          >
            {boards.map((board) => (
              <option key={board.key} value={board.key}>
                {board.plan.question}
              </option>
            ))}
          </select>
        </Field>
      )}
      <NumberField
        id="plan-rooms"
        label={t('control.howManyRooms')}
        hint={t('control.howManyRoomsHint')}
        value={draft.rooms}
        most={mostRooms}
        onChange={(rooms) => change({ rooms })}
      />
      {chosen && (
        <NumberField
          id="plan-capacity"
          label={t('control.roomPlaces')}
          value={draft.capacity}
          most={mostPlaces}
          onChange={(capacity) => change({ capacity })}
        />
      )}
      <Lines
        id="plan-room-names"
        label={t('control.roomNames')}
        hint={t('control.roomNamesHint')}
        value={draft.roomNames}
        onInput={(roomNames) => change({ roomNames })}
      />
      <Lines
        id="plan-calls"
        label={t('control.callAddresses')}
        hint={t('control.roomCallsHint')}
        value={draft.calls}
        rows={2}
        onInput={(calls) => change({ calls })}
      />
      <Lines
        label={t('control.columns')}
        hint={t('control.columnsHint')}
        value={draft.lines}
        onInput={(lines) => change({ lines })}
      />
      <NamesChoice draft={draft} change={change} />
    </>
  );
}
