import { pitchOf } from '../state/pitches';
import { reviewsOf } from '../state/reviews';
import { t } from '../state/words';
import type { Desk } from './desk';
import type { Primary } from './primary';

/** What the big button says: what happens when it is pressed. */
export function labelOf(primary: Primary, desk: Desk): string {
  switch (primary.kind) {
    case 'start':
      return t('control.start');
    case 'next':
      return primary.step.plan.kind === 'ballot'
        ? t('control.nextVote')
        : t('control.nextIs', { question: primary.step.plan.question });
    case 'nextPage':
      return t('control.nextPage');
    case 'return':
      return primary.to ? t('control.backTo', { question: primary.to.plan.question }) : t('control.backToLobby');
    case 'openPoll':
      return t('control.openPoll');
    case 'showResult':
      return t('control.showResult');
    case 'askFeedback':
      return t('control.askFeedback');
    case 'beginPitch':
    case 'nextPitch':
      return t(`control.${primary.kind}`, { title: pitchOf(desk.live.shared.value, primary.pitch)?.title ?? '' });
    case 'askRoom':
      return t('control.projects.askRoom');
    case 'nextProject':
      return t('control.projects.nextProject', { title: titleOf(desk, primary.project) });
    case 'openVoting':
      return t('control.openVoting');
    case 'openRating':
      return t('control.rating.open');
    case 'closeRating':
      return t('control.rating.close');
    case 'closeVoting':
      return t('control.closeVoting');
    case 'openMatrix':
      return t('control.matrix.open');
    case 'closeMatrix':
      return t('control.matrix.close');
    case 'revealResults':
      return t('control.reveal');
    case 'openRooms':
      return t('control.openRooms');
    case 'callBack':
      return t('control.callBack');
    case 'openMarking':
    case 'showSums':
    case 'closeChoice':
      return t(`control.${primary.kind}`);
    case 'openScan':
    case 'closeScan':
      return t(`control.scan.${primary.kind}`);
    case 'endSession':
      return t('control.end');
    case 'nothing':
      return '';
  }
}

function titleOf(desk: Desk, project: string): string {
  return reviewsOf(desk.live.shared.value).find(({ key }) => key === project)?.title ?? '';
}
