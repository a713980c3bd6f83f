import { asksOf, heldOf } from '../../state/moderation';
import { roomsOf } from '../../state/roomSelectors';
import { countOf } from '../../state/selectors';
import { t } from '../../state/words';
import type { Desk } from '../desk';
import { roomWarnings } from '../rooms/roomWarnings';

/** What waits for the facilitator, and where it is done. */
export type Need = { text: string; what: string; go: () => void };

/** From so many of those who joined on, phones without connection are worth a word: a few are always in a pocket. */
const awayFrom = 0.1;

/** All that waits now, the most urgent first; nothing when all is well. */
export function needsOf(desk: Desk): Need[] {
  return desk.ended.value ? [] : [...roomNeeds(desk), ...ideaNeeds(desk), ...awayNeeds(desk)];
}

function roomNeeds(desk: Desk): Need[] {
  const now = desk.now.value;
  return now.kind !== 'breakout'
    ? []
    : roomWarnings(roomsOf(desk.live.shared.value), now.phase).map(({ text, room }) => ({
        text,
        what: t('control.openRoom'),
        go: () => desk.ask({ kind: 'room', number: room }),
      }));
}

function ideaNeeds(desk: Desk): Need[] {
  const shared = desk.live.shared.value;
  const held = heldOf(shared, false).length;
  const atDoor = asksOf(shared).filter((ask) => !ask.declined).length;
  const go = () => desk.ask({ kind: 'moderation' });
  return [
    ...(held > 0
      ? [{ text: t('control.attention.held', { count: held }), what: t('control.attention.look'), go }]
      : []),
    ...(atDoor > 0
      ? [{ text: t('control.attention.atDoor', { count: atDoor }), what: t('control.attention.look'), go }]
      : []),
  ];
}

function awayNeeds(desk: Desk): Need[] {
  const joined = countOf(desk.live.shared.value, 'joined') ?? 0;
  const away = joined - (desk.live.crowd.value?.here ?? joined);
  return desk.session.value?.rehearsal || away <= 0 || away < joined * awayFrom
    ? []
    : [
        {
          text: t('control.attention.away', { count: away, joined }),
          what: t('control.attention.showCode'),
          go: () => void desk.act({ kind: 'coverStage', cover: 'join' }),
        },
      ];
}
