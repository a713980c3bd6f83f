import type { Command, NowEntity, RoomsBy } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';

/** What may be done beside: what is open closed, what was closed opened again. */
export function Lesser({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const gate = desk.ended.value ? undefined : gateOf(now);
  if (now.kind === 'scan' && now.phase === 'open' && !desk.ended.value) {
    return (
      <div class="buttons">
        <Button onClick={() => desk.ask({ kind: 'closeScan', scan: now.activity })}>
          {t('control.scan.closeScan')}
        </Button>
      </div>
    );
  }
  return gate ? (
    <div class="buttons">
      <Button onClick={() => desk.act(gate.command)}>{gate.label}</Button>
    </div>
  ) : null;
}

/** Ways in which people come to rooms that may come out otherwise the next time. */
const spreads: readonly RoomsBy[] = ['chance', 'tables', 'same', 'new'];

export type Gate = { label: string; command: Command };

/** The one thing that may be done beside what the big button says. */
export function gateOf(now: NowEntity): Gate | undefined {
  switch (now.kind) {
    case 'board':
      return now.open
        ? { label: t('control.closeBoard'), command: { kind: 'closeBoard', board: now.activity } }
        : { label: t('control.openBoard'), command: { kind: 'openBoard', board: now.activity } };
    case 'checkIn':
    case 'questions':
    case 'reflection':
    case 'section':
      return now.open
        ? { label: t('control.closeStep'), command: { kind: 'closeBoard', board: now.activity } }
        : { label: t('control.openStep'), command: { kind: 'openBoard', board: now.activity } };
    case 'poll':
    case 'consent':
      return now.phase === 'open'
        ? { label: t('control.closePoll'), command: { kind: 'closePoll', poll: now.activity } }
        : now.phase === 'closed'
          ? { label: t('control.openPollAgain'), command: { kind: 'openPoll', poll: now.activity } }
          : undefined;
    case 'signUp':
      return now.open
        ? { label: t('control.closeStep'), command: { kind: 'closeSignUp', signUp: now.activity } }
        : { label: t('control.openStep'), command: { kind: 'openSignUp', signUp: now.activity } };
    case 'teams':
    case 'canvas':
      return now.open
        ? { label: t('control.closeStep'), command: { kind: 'closeTeams', step: now.activity } }
        : { label: t('control.openStep'), command: { kind: 'openTeams', step: now.activity } };
    case 'breakout':
      return now.phase === 'closed'
        ? { label: t('control.openRoomsAgain'), command: { kind: 'openRooms', breakout: now.activity } }
        : now.phase === 'forming' && spreads.includes(now.by)
          ? { label: t('control.otherGroups'), command: { kind: 'formRooms', breakout: now.activity } }
          : undefined;
    case 'pitches':
      return now.pitch === undefined
        ? undefined
        : now.phase === 'feedback'
          ? { label: t('control.endFeedback'), command: { kind: 'endFeedback', pitch: now.pitch } }
          : now.phase === 'over'
            ? { label: t('control.askFeedbackAgain'), command: { kind: 'askFeedback', pitch: now.pitch } }
            : undefined;
    case 'review':
      return now.project === undefined
        ? undefined
        : now.phase === 'open'
          ? {
              label: t('control.projects.closeQuestions'),
              command: { kind: 'closeReview', review: now.activity, project: now.project },
            }
          : now.phase === 'closed'
            ? {
                label: t('control.projects.askAgain'),
                command: { kind: 'openReview', review: now.activity, project: now.project },
              }
            : undefined;
    case 'rating':
      return now.phase === 'closed'
        ? { label: t('control.rating.again'), command: { kind: 'openRating', rating: now.activity } }
        : undefined;
    case 'matrix':
      return now.phase === 'closed'
        ? { label: t('control.matrix.again'), command: { kind: 'openMatrix', matrix: now.activity } }
        : undefined;
    case 'selection':
      return now.phase === 'confirming'
        ? { label: t('control.markOn'), command: { kind: 'markOn', selection: now.activity } }
        : now.phase === 'closed'
          ? { label: t('control.openChoiceAgain'), command: { kind: 'openSelection', selection: now.activity } }
          : undefined;
    case 'ballot':
      return now.phase === 'closed'
        ? { label: t('control.openVotingAgain'), command: { kind: 'openVoting', ballot: now.activity } }
        : undefined;
    default:
      return undefined;
  }
}
