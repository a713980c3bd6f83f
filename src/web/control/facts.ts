import type { BallotPhase, LiveResults, NowEntity, SceneOf } from '../state/entities';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { clockFace } from '../ui/clockFace';
import { phaseWord } from './scan/phaseWord';

/** How things stand, in words. */
export function factsOf(now: NowEntity): string[] {
  switch (now.kind) {
    case 'lobby':
      return [t('control.lobbyHint')];
    case 'ended':
      return [];
    case 'board':
      return [t(now.open ? 'control.boardOpen' : 'control.boardClosed'), whoWrote(now.showsNames)];
    case 'ballot':
      return factsOfBallot(now);
    case 'matrix':
      return factsOfMatrix(now.phase);
    case 'rating':
      return factsOfRating(now);
    case 'talk':
      return now.pages > 0 ? [t('control.page', { page: now.at + 1, pages: now.pages })] : [];
    case 'checkIn':
      return [t(now.open ? 'control.wordsOpen' : 'control.wordsClosed')];
    case 'poll':
      return [...factsOfPoll(now.phase, now.live), t(now.several ? 'control.severalAnswers' : 'control.oneAnswer')];
    case 'consent':
      return factsOfPoll(now.phase, now.live);
    case 'questions':
      return [t(now.open ? 'control.questionsOpen' : 'control.questionsClosed'), whoWrote(now.showsNames)];
    case 'reflection':
      return [t(now.open ? 'control.reflectionOpen' : 'control.reflectionClosed'), t('control.reflectionPrivate')];
    case 'section':
      return [t(now.open ? 'control.sectionOpen' : 'control.reflectionClosed')];
    case 'breakout':
      return factsOfRooms(now);
    case 'signUp':
      return [t(now.open ? 'control.signUpOpen' : 'control.signUpClosed')];
    case 'teams':
      return [t(now.open ? 'control.project.open' : 'control.project.closed')];
    case 'canvas':
      return [t(now.open ? 'control.project.writing' : 'control.project.notWriting')];
    case 'selection':
      return factsOfSelection(now);
    case 'pitches':
      return factsOfPitches(now);
    case 'review':
      return factsOfReview(now);
    case 'promises':
      return [t('control.projects.promisesFact')];
    case 'scan':
    case 'scanResult':
      return factsOfScan(now);
    case 'break':
      return [t('control.breakFact')];
    case 'results':
      return [t('control.resultsFact')];
  }
}

function factsOfBallot({ phase, live, dots, perIdea, unit }: SceneOf<'ballot'>): string[] {
  switch (phase) {
    case 'waiting':
      return [t('control.voteWaiting')];
    case 'open':
      return [t('control.voteOpen'), t('control.budget', { dots: amount(unit, dots), most: perIdea }), liveFact(live)];
    case 'closed':
      return [t('control.voteClosed')];
    case 'revealed':
      return [t('control.voteRevealed')];
  }
}

function factsOfRating({ phase, cards }: SceneOf<'rating'>): string[] {
  switch (phase) {
    case 'waiting':
      return [t('control.voteWaiting')];
    case 'open':
      return [t('control.rating.isOpen'), t('control.rating.each', { count: cards }), t('control.hidden')];
    case 'closed':
      return [t('control.rating.isClosed')];
    case 'revealed':
      return [t('control.voteRevealed')];
  }
}

function factsOfMatrix(phase: BallotPhase): string[] {
  switch (phase) {
    case 'waiting':
      return [t('control.voteWaiting'), t('control.matrix.most')];
    case 'open':
      return [t('control.matrix.isOpen'), t('control.hidden')];
    case 'closed':
      return [t('control.matrix.isClosed')];
    case 'revealed':
      return [t('control.voteRevealed')];
  }
}

function factsOfPoll(phase: BallotPhase, live: LiveResults): string[] {
  switch (phase) {
    case 'waiting':
      return [t('control.voteWaiting')];
    case 'open':
      return [t('control.pollOpen'), live === 'nobody' ? t('control.pollHidden') : liveFact(live)];
    case 'closed':
      return [t('control.pollClosed')];
    case 'revealed':
      return [t('control.voteRevealed')];
  }
}

function factsOfScan({ kind, phase, at, pages }: SceneOf<'scan' | 'scanResult'>): string[] {
  const page = pages === undefined ? [] : [t('control.page', { page: (at ?? 0) + 1, pages })];
  return [
    ...(phase === undefined ? [] : [t(phaseWord(phase))]),
    ...(kind === 'scan' && phase === 'open' ? [t('control.scan.staysOpen')] : []),
    ...page,
  ];
}

function factsOfReview({ phase, project }: SceneOf<'review'>): string[] {
  switch (phase) {
    case 'waiting':
      return project === undefined ? [] : [t('control.projects.reviewWaiting')];
    case 'open':
      return [t('control.projects.reviewOpen')];
    case 'closed':
      return [t('control.projects.reviewClosed')];
    case 'revealed':
      return [t('control.projects.reviewShown')];
  }
}

function factsOfRooms({ phase, by, calledBack }: SceneOf<'breakout'>): string[] {
  switch (phase) {
    case 'forming':
      return [t(by === 'choice' || by === 'topics' ? 'control.roomsChosen' : 'control.roomsFormed')];
    case 'open':
      return [t(calledBack ? 'control.comingBack' : 'control.roomsOpen')];
    case 'closed':
      return [t('control.roomsClosed')];
  }
}

function factsOfPitches(now: SceneOf<'pitches'>): string[] {
  const times = t('control.pitchTimes', {
    pitch: clockFace(now.seconds),
    feedback: clockFace(now.feedbackSeconds),
  });
  switch (now.phase) {
    case 'waiting':
      return [t('control.pitchWaiting'), times];
    case 'pitching':
      return [t('control.pitchOn'), ...(now.closesAtZero ? [t('control.pitchAtZero')] : [])];
    case 'feedback':
      return [t('control.feedbackOn'), ...(now.closesAtZero ? [t('control.feedbackAtZero')] : [])];
    case 'over':
      return [t('control.pitchOver'), times];
  }
}

function factsOfSelection({ phase, marks, keep, goesOn, ideas }: SceneOf<'selection'>): string[] {
  switch (phase) {
    case 'waiting':
      return [t('control.voteWaiting')];
    case 'marking':
      return [t('control.peopleMark', { count: marks }), t('control.marksSecret')];
    case 'confirming':
      return [t('control.tablesConfirm', { count: keep })];
    case 'closed':
      return [t('control.choiceClosed', { count: goesOn, ideas })];
  }
}

/** Who sees the result while people choose. */
export function liveFact(live: LiveResults): string {
  switch (live) {
    case 'nobody':
      return t('control.hidden');
    case 'stage':
      return t('control.liveStage');
    case 'everyone':
      return t('control.liveEveryone');
  }
}

function whoWrote(showsNames: boolean): string {
  return t(showsNames ? 'control.withNames' : 'control.anonymous');
}
