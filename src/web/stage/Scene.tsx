import type { View } from '../state/applyPatch';
import type { BallotScene, NowEntity } from '../state/entities';
import { neutral, newestFirst } from '../state/ideaOrders';
import { countOf, fairOf, ideasOf, opinionOf, recapOf, resultsOf, timerOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { thanksOf } from '../state/thanks';
import { wallCardsOf } from '../state/wall';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { Board } from './Board';
import { Break } from './Break';
import { Cards } from './Cards';
import { CheckIn } from './CheckIn';
import { calmMs } from './calm';
import { hereOf } from './countsOf';
import { Felt } from './Felt';
import { Matrix } from './Matrix';
import { Pitches } from './Pitches';
import { Poll } from './Poll';
import { Projects } from './Projects';
import { Promises } from './Promises';
import { Questions } from './Questions';
import { Rating } from './Rating';
import { Recap } from './Recap';
import { Reflection } from './Reflection';
import { Review } from './Review';
import { Rooms } from './Rooms';
import { Said } from './Said';
import { Scan } from './Scan';
import { SignUp } from './SignUp';
import { TableChoice } from './TableChoice';
import { Talk } from './Talk';
import { Vote } from './Vote';

/** What is going on, in the middle of the big screen.
 * @param calm What is shared, as of a moment that does not change many times a second. */
export function Scene({ live, scene, calm }: { live: LiveSession; scene: NowEntity; calm: View }) {
  const shared = live.shared.value;
  switch (scene.kind) {
    case 'board':
      return (
        <Board key={scene.activity} now={scene} ideas={newestFirst(ideasOf(calm))} shared={calm} code={live.code} />
      );
    case 'ballot':
      return <OnBallot key={scene.activity} live={live} now={scene} />;
    case 'rating':
      return <Rating key={scene.activity} live={live} now={scene} />;
    case 'matrix':
      return <Matrix key={scene.activity} live={live} now={scene} />;
    case 'talk':
      return <Talk key={scene.activity} now={scene} code={live.code} />;
    case 'checkIn':
      return scene.cards ? (
        <Cards key={scene.activity} live={live} now={scene} cards={scene.cards} />
      ) : (
        <CheckIn key={scene.activity} live={live} now={scene} />
      );
    case 'poll':
    case 'consent':
      return <Poll key={scene.activity} live={live} now={scene} />;
    case 'questions':
      return <Questions key={scene.activity} live={live} now={scene} />;
    case 'section':
    case 'reflection':
      return <Reflection key={scene.activity} live={live} now={scene} />;
    case 'breakout':
      return <Rooms key={scene.activity} live={live} now={scene} />;
    case 'signUp':
      return <SignUp key={scene.activity} live={live} now={scene} />;
    case 'selection':
      return <TableChoice key={scene.activity} live={live} now={scene} />;
    case 'teams':
    case 'canvas':
      return <Projects key={scene.activity} live={live} now={scene} />;
    case 'pitches':
      return <Pitches key={scene.activity} live={live} now={scene} />;
    case 'review':
      return <Review key={scene.activity} live={live} now={scene} />;
    case 'promises':
      return <Promises key={scene.activity} live={live} now={scene} />;
    case 'scan':
    case 'scanResult':
      return <Scan key={scene.activity} live={live} now={scene} />;
    case 'break':
      return <Break key={scene.activity} now={scene} timer={timerOf(shared)} clock={live.now} />;
    case 'results':
      return (
        <Felt shared={shared}>
          <Recap
            key={scene.activity}
            recap={recapOf(shared)}
            cards={wallCardsOf(shared)}
            thanks={thanksOf(shared)}
            turned={scene.page}
          />
        </Felt>
      );
    case 'lobby':
    case 'ended':
      return <Said big={t('stage.thanks')} small={t('stage.reportHint')} />;
  }
}

function OnBallot({ live, now }: { live: LiveSession; now: BallotScene }) {
  const shared = live.shared.value;
  const { options, results, fair, opinion } = useCalm(live.shared, optionsOf, `${now.activity} ${now.phase}`, calmMs);
  const counts = {
    here: hereOf(shared, live.crowd.value),
    complete: countOf(shared, 'complete') ?? 0,
    voters: countOf(shared, 'voters') ?? 0,
  };
  return <Vote now={now} ideas={options} results={results} how={{ fair, opinion }} counts={counts} />;
}

function optionsOf(shared: View) {
  return {
    options: neutral(ideasOf(shared)),
    results: resultsOf(shared),
    fair: fairOf(shared),
    opinion: opinionOf(shared),
  };
}
