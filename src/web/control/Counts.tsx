import type { NowEntity } from '../state/entities';
import { countOf } from '../state/selectors';
import { t, type WordKey } from '../state/words';
import type { Desk } from './desk';
import { RatingAhead } from './RatingAhead';

/** How many are here, and how far they are; and an alarm when people cannot get in. */
export function Counts({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const count = (name: string) => countOf(shared, name) ?? 0;
  const joined = count('joined');
  const crowd = desk.live.crowd.value;
  const here = desk.session.value?.rehearsal ? joined : (crowd?.here ?? joined);

  const now = desk.now.value;
  const said = saidOf(now, count, here, joined);

  return (
    <>
      <ul class="counts" aria-label={t('control.howFar')}>
        {said.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
      {now.kind === 'rating' && now.phase === 'waiting' && <RatingAhead now={now} people={here} />}
      {crowd !== undefined && crowd.turnedAway > 0 && (
        <p class="warning" role="alert">
          {t('control.turnedAway', { count: crowd.turnedAway })}
        </p>
      )}
    </>
  );
}

function saidOf(now: NowEntity, count: (name: string) => number, here: number, joined: number): string[] {
  const all = t('control.inLobby', { here, joined });
  const ofHere = (sentence: WordKey, name: string) =>
    t(sentence, { count: count(name), here: Math.max(here, count(name)), joined });
  switch (now.kind) {
    case 'board':
      return [
        ofHere('control.posted', 'posted'),
        t('ui.ideas', { count: count('ideas') }),
        ...(count('paper') > 0 ? [t('control.paper', { count: count('paper') })] : []),
        ...(count('builds') > 0 ? [t('control.builds', { count: count('builds') })] : []),
        t('control.done', { count: count('done') }),
      ];
    case 'ballot':
      return now.phase === 'waiting'
        ? [all]
        : [
            t('control.voted', { count: count('voters') }),
            now.phase === 'open'
              ? ofHere(now.unit === 'points' ? 'control.completePoints' : 'control.complete', 'complete')
              : all,
          ];
    case 'rating':
      return now.phase === 'waiting'
        ? [all]
        : [ofHere('control.rating.complete', 'complete'), t('ui.rating.people', { count: count('voters') })];
    case 'matrix':
      return now.phase === 'waiting'
        ? [all]
        : [ofHere('control.matrix.complete', 'complete'), t('control.matrix.rated', { count: count('voters') })];
    case 'checkIn':
      return [ofHere('control.gaveWord', 'posted')];
    case 'poll':
    case 'consent':
      return [ofHere('control.answered', 'answers')];
    case 'signUp':
      return [ofHere('control.signedUp', 'answers')];
    case 'teams':
    case 'canvas':
      return [ofHere('control.project.chose', 'answers')];
    case 'review':
      return now.phase === 'waiting' ? [all] : [ofHere('control.answered', 'answers')];
    case 'scan':
      return now.phase === 'waiting' ? [all] : [ofHere('control.answered', 'answers')];
    case 'breakout':
      return [all, ...(now.phase === 'closed' ? [t('ui.ideas', { count: count('ideas') })] : [])];
    case 'pitches':
      return now.phase === 'feedback' || now.phase === 'over'
        ? [ofHere('control.gaveFeedback', `feedbacks/${now.pitch}`)]
        : [all];
    case 'questions':
      return [t('control.questionCount', { count: count('ideas') }), all];
    case 'reflection':
    case 'section':
      return [t('control.sharedCount', { count: count('ideas') }), all];
    default:
      return [all];
  }
}
