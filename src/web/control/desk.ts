import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type {
  Command,
  NowEntity,
  SessionEntity,
  StageCover,
  SuggestionEntity,
  TimerEntity,
  UndoEntity,
} from '../state/entities';
import {
  beginsAtOf,
  coverOf,
  isShared,
  type KeyedStep,
  sceneOf,
  sessionOf,
  stepsOf,
  suggestionOf,
  timerOf,
  undoOf,
} from '../state/selectors';
import type { LiveSession } from '../state/session';
import { pagesOfWall } from '../state/wallPages';
import { t, why } from '../state/words';
import { backOf } from './along';
import { lettersAreKeys, rememberLetters } from './letters';
import type { PlanKind } from './plan/kinds';
import { type Primary, primaryOf } from './primary';
import { type Schedule, scheduleOf } from './schedule';
import { type TimerLength, timerLength } from './timerLength';
import { type VoteWish, voteCommand } from './voteWish';

/** Which question lies over the page. */
export type Opened =
  | {
      kind:
        | 'nothing'
        | 'rename'
        | 'end'
        | 'keys'
        | 'pick'
        | 'ask'
        | 'day'
        | 'hosts'
        | 'venue'
        | 'moderation'
        | 'delete'
        | 'lead';
    }
  | { kind: 'plan'; of: PlanKind; step?: KeyedStep }
  | { kind: 'room'; number: number }
  | { kind: 'closeScan'; scan: string };

/** What the facilitator screen knows and may do: the live session, and what is chosen here but not yet sent. */
export type Desk = {
  readonly code: string;
  readonly token: string;
  readonly live: LiveSession;
  readonly session: ReadonlySignal<SessionEntity | undefined>;
  readonly ended: ReadonlySignal<boolean>;
  readonly now: ReadonlySignal<NowEntity>;
  readonly steps: ReadonlySignal<readonly KeyedStep[]>;
  /** The step where people are; none in the lobby. */
  readonly current: ReadonlySignal<KeyedStep | undefined>;
  readonly timer: ReadonlySignal<TimerEntity | undefined>;
  /** What lies over the big screen. */
  readonly cover: ReadonlySignal<StageCover | undefined>;
  readonly suggestion: ReadonlySignal<SuggestionEntity | undefined>;
  readonly undo: ReadonlySignal<UndoEntity | undefined>;
  /** When the day is planned to begin. */
  readonly day: ReadonlySignal<number | undefined>;
  readonly schedule: ReadonlySignal<Schedule>;
  readonly shared: ReadonlySignal<boolean>;
  readonly primary: ReadonlySignal<Primary>;
  /** Back to the page or step before, where there is one. */
  readonly backward: ReadonlySignal<Command | undefined>;
  /** How the next vote is to be. */
  readonly wish: Signal<VoteWish>;
  /** What stands in the timer's field. */
  readonly minutes: TimerLength;
  /** Why the last thing was not done, in words; empty when it was. */
  readonly trouble: Signal<string>;
  readonly open: ReadonlySignal<Opened>;
  readonly letters: ReadonlySignal<boolean>;
  setLetters(on: boolean): void;
  /** Time has passed. */
  tick(): void;
  ask(question: Opened): void;
  close(): void;
  /** Asks the server for one change; whether it was made. */
  act(command: Command): Promise<boolean>;
  go(to: string): Promise<boolean>;
  back(): void;
  /** Puts this over the big screen, or takes it away when it is there. */
  switchCover(cover: StageCover): void;
  openVoting(ballot: string): Promise<boolean>;
  /** Does what the big button says. A second press waits until the first is done. */
  proceed(): Promise<void>;
};

const lobby: NowEntity = { kind: 'lobby' };

export function openDesk(live: LiveSession, token: string): Desk {
  const session = computed(() => sessionOf(live.shared.value));
  const ended = computed(() => session.value?.ended ?? false);
  const now = computed(() => sceneOf(live.shared.value) ?? lobby);
  const steps = computed(() => stepsOf(live.shared.value));
  const current = computed(() => {
    const scene = now.value;
    return 'activity' in scene ? steps.value.find((step) => step.key === scene.activity) : undefined;
  });
  const day = computed(() => beginsAtOf(live.shared.value));
  const ticks = signal(0);
  const schedule = computed(() => {
    ticks.value;
    return scheduleOf(steps.value, day.value, live.now());
  });
  const pages = computed(() => (now.value.kind === 'results' ? pagesOfWall(live.shared.value) : 1));
  const primary = computed(() => primaryOf(now.value, steps.value, ended.value, pages.value));
  const backward = computed(() => (ended.value ? undefined : backOf(now.value, steps.value)));
  const cover = computed(() => coverOf(live.shared.value));
  const wish = signal<VoteWish>({ ballot: '' });
  const trouble = signal('');
  const open = signal<Opened>({ kind: 'nothing' });
  const letters = signal(lettersAreKeys());
  let proceeding = false;

  const act = async (command: Command) => {
    const answer = await live.send(command);
    trouble.value = 'refused' in answer ? t('control.notDone', { why: why(answer.refused) }) : '';
    return !('refused' in answer);
  };
  const openVoting = (ballot: string) => act(voteCommand(ballot, wish.value));

  const proceed = async () => {
    if (proceeding) {
      return;
    }
    proceeding = true;
    await doPrimary(primary.value);
    proceeding = false;
  };

  const doPrimary = async (wanted: Primary) => {
    switch (wanted.kind) {
      case 'nothing':
        return;
      case 'endSession':
        open.value = { kind: 'end' };
        return;
      case 'openVoting':
        await openVoting(wanted.ballot);
        return;
      case 'closeScan':
        if (open.value.kind !== 'closeScan') {
          open.value = wanted;
        } else if (await act({ kind: 'closeScan', scan: wanted.scan })) {
          open.value = { kind: 'nothing' }; // Pressed again, by a clicker: that says yes.
        }
        return;
      default:
        await act(wanted.command);
    }
  };

  return {
    code: live.code,
    token,
    live,
    session,
    ended,
    now,
    steps,
    current,
    timer: computed(() => timerOf(live.shared.value)),
    cover,
    suggestion: computed(() => suggestionOf(live.shared.value)),
    undo: computed(() => (ended.value ? undefined : undoOf(live.shared.value))),
    day,
    schedule,
    shared: computed(() => isShared(live.shared.value)),
    primary,
    backward,
    wish,
    minutes: timerLength(current),
    trouble,
    open,
    letters,
    setLetters(on) {
      letters.value = on;
      rememberLetters(on);
    },
    tick() {
      ticks.value++;
    },
    ask(question) {
      trouble.value = '';
      open.value = question;
    },
    close() {
      open.value = { kind: 'nothing' };
      trouble.value = '';
    },
    act,
    go: (to) => act({ kind: 'go', to }),
    back() {
      if (backward.value) {
        void act(backward.value);
      }
    },
    switchCover(wanted) {
      if (!ended.value) {
        void act({ kind: 'coverStage', ...(cover.value === wanted ? {} : { cover: wanted }) });
      }
    },
    openVoting,
    proceed,
  };
}
