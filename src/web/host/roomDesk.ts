import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { sceneOf, sessionOf, timerOf } from '../state/basicSelectors';
import type { Command, HereEntity, NowEntity, RefusalCode, SlotEntity, TimerEntity } from '../state/entities';
import { hereOf, type KeyedPerson, ownTimerOf, peopleOf, roomsOf, slotOf } from '../state/roomSelectors';
import type { LiveSession } from '../state/session';
import { t, why } from '../state/words';
import { roomName } from '../ui/roomName';

/** What the page of a host knows and may do. */
export type RoomDesk = {
  readonly room: number;
  readonly live: LiveSession;
  /** The room, while it is open. */
  readonly here: ReadonlySignal<HereEntity | undefined>;
  readonly name: ReadonlySignal<string>;
  /** Everybody whose room it is, in the order in which they came. */
  readonly people: ReadonlySignal<readonly KeyedPerson[]>;
  /** Those of them who are not connected; undefined until the server has said. */
  readonly away: ReadonlySignal<readonly KeyedPerson[] | undefined>;
  readonly now: ReadonlySignal<NowEntity>;
  readonly slot: ReadonlySignal<SlotEntity | undefined>;
  /** The time left, of the room's own timer or of the room. */
  readonly timer: ReadonlySignal<TimerEntity | undefined>;
  readonly ownTimer: ReadonlySignal<TimerEntity | undefined>;
  /** Why the last thing was not done, in words; empty when it was. */
  readonly trouble: Signal<string>;
  /** Asks for one change; what it was refused for, if it was. */
  act(command: Command): Promise<RefusalCode | undefined>;
  openVoting(ballot: string): Promise<void>;
};

const lobby: NowEntity = { kind: 'lobby' };

export function openRoomDesk(live: LiveSession, room: number): RoomDesk {
  const trouble = signal('');
  const here = computed(() => hereOf(live.shared.value));
  const people = computed(() => peopleOf(live.shared.value));
  const act = async (command: Command) => {
    const answer = await live.send(command);
    trouble.value = 'refused' in answer ? t('host.notDone', { why: why(answer.refused) }) : '';
    return 'refused' in answer ? answer.refused.code : undefined;
  };
  return {
    room,
    live,
    here,
    name: computed(() => {
      const known = here.value ?? roomsOf(live.shared.value).find((one) => one.number === room);
      return roomName({ number: room, name: known?.name });
    }),
    people,
    away: computed(() => {
      const said = sessionOf(live.shared.value)?.rehearsal ? [] : live.crowd.value?.away;
      return said && people.value.filter(({ number }) => said.includes(number));
    }),
    now: computed(() => sceneOf(live.shared.value) ?? lobby),
    slot: computed(() => slotOf(live.shared.value)),
    timer: computed(() => timerOf(live.shared.value)),
    ownTimer: computed(() => ownTimerOf(live.shared.value)),
    trouble,
    act,
    async openVoting(ballot) {
      // A vote that has its result already opens no more: then the room is shown that.
      if ((await act({ kind: 'openVoting', ballot })) === 'voteNotOpen') {
        await act({ kind: 'go', to: ballot });
      }
    },
  };
}
