import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Command, NowEntity, SessionEntity, SuggestionEntity, TimerEntity } from '../state/entities';
import { isShared, type KeyedStep, sceneOf, sessionOf, stepsOf, suggestionOf, timerOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t, why } from '../state/words';
import { lettersAreKeys, rememberLetters } from './letters';
import { type Primary, primaryOf, stepBefore } from './primary';
import { type VoteWish, voteCommand } from './voteWish';

/** Which question lies over the page. */
export type Opened = { kind: 'nothing' | 'rename' | 'end' | 'keys' } | { kind: 'board' | 'vote'; step?: KeyedStep };

/** What the facilitator screen knows and may do: the live session, and what is chosen here but not yet sent. */
export type Desk = {
  readonly code: string;
  readonly token: string;
  readonly live: LiveSession;
  readonly session: ReadonlySignal<SessionEntity | undefined>;
  readonly ended: ReadonlySignal<boolean>;
  readonly now: ReadonlySignal<NowEntity>;
  readonly steps: ReadonlySignal<readonly KeyedStep[]>;
  readonly timer: ReadonlySignal<TimerEntity | undefined>;
  readonly suggestion: ReadonlySignal<SuggestionEntity | undefined>;
  readonly shared: ReadonlySignal<boolean>;
  readonly primary: ReadonlySignal<Primary>;
  /** How the next vote is to be. */
  readonly wish: Signal<VoteWish>;
  /** What stands in the timer's field. */
  readonly minutes: Signal<string>;
  /** Why the last thing was not done, in words; empty when it was. */
  readonly trouble: Signal<string>;
  readonly open: ReadonlySignal<Opened>;
  readonly letters: ReadonlySignal<boolean>;
  setLetters(on: boolean): void;
  ask(question: Opened): void;
  close(): void;
  /** Asks the server for one change; whether it was made. */
  act(command: Command): Promise<boolean>;
  go(to: string): Promise<boolean>;
  back(): void;
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
  const primary = computed(() => primaryOf(now.value, steps.value, ended.value));
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
  const go = (to: string) => act({ kind: 'go', to });
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
    timer: computed(() => timerOf(live.shared.value)),
    suggestion: computed(() => suggestionOf(live.shared.value)),
    shared: computed(() => isShared(live.shared.value)),
    primary,
    wish,
    minutes: signal('5'),
    trouble,
    open,
    letters,
    setLetters(on) {
      letters.value = on;
      rememberLetters(on);
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
    go,
    back() {
      const before = ended.value ? undefined : stepBefore(now.value, steps.value);
      if (before) {
        void go(before.key);
      }
    },
    openVoting,
    proceed,
  };
}
