import './dots.css';
import './kinds.css';
import './rating.css';
import './matrix.css';
import './builds.css';
import './rooms.css';
import './thanks.css';
import './reading.css';
import '../../ui/learning/learning.css';
import '../../ui/learning/taps.css';
import keepsake from 'words:keepsake';
import words from 'words:kinds';
import type { NowEntity } from '../../state/entities';
import { needWords, t } from '../../state/words';
import { Heading } from '../Heading';
import { Around } from './Around';
import { Break } from './Break';
import { Breakout } from './Breakout';
import { CheckIn } from './CheckIn';
import { Consent } from './Consent';
import { Extra } from './Extra';
import { keepPage } from './keepPage';
import { LateProjects } from './LateProjects';
import { LateScan } from './LateScan';
import { Matrix } from './Matrix';
import { Pitches } from './Pitches';
import { Poll } from './Poll';
import { Promises } from './Promises';
import { Questions } from './Questions';
import { Rating } from './Rating';
import { Recap } from './Recap';
import { Reflection } from './Reflection';
import { Review } from './Review';
import { Section } from './Section';
import { SignUp } from './SignUp';
import { TableChoice } from './TableChoice';
import { Talk } from './Talk';
import { Vote } from './Vote';

/** With their words, and those of what people keep for their own pages: the page of a host does without the last. */
export const kinds = Promise.all([needWords(words), needWords(keepsake)]).then(() => {
  void keepPage();
  return { Kinds, Around, Extra };
});

/** The kinds of activity that come later than the page. */
export function Kinds({ scene }: { scene: NowEntity }) {
  switch (scene.kind) {
    case 'rating':
      return <Rating key={scene.activity} scene={scene} />;
    case 'ballot':
      return <Vote key={scene.activity} scene={scene} />;
    case 'talk':
      return <Talk key={scene.activity} scene={scene} />;
    case 'checkIn':
      return <CheckIn key={scene.activity} scene={scene} />;
    case 'poll':
      return <Poll key={scene.activity} scene={scene} />;
    case 'consent':
      return <Consent key={scene.activity} scene={scene} />;
    case 'matrix':
      return <Matrix key={scene.activity} scene={scene} />;
    case 'questions':
      return <Questions key={scene.activity} scene={scene} />;
    case 'section':
      return <Section key={scene.activity} scene={scene} />;
    case 'reflection':
      return <Reflection key={scene.activity} scene={scene} />;
    case 'signUp':
      return <SignUp key={scene.activity} scene={scene} />;
    case 'selection':
      return <TableChoice key={`${scene.activity} ${scene.phase}`} scene={scene} />;
    case 'pitches':
      return <Pitches key={scene.activity} scene={scene} />;
    case 'teams':
    case 'canvas':
      return <LateProjects key={scene.activity} scene={scene} />;
    case 'review':
      return <Review key={scene.activity} scene={scene} />;
    case 'promises':
      return <Promises key={scene.activity} scene={scene} />;
    case 'scan':
    case 'scanResult':
      return <LateScan key={scene.activity} scene={scene} />;
    case 'breakout':
      return <Breakout key={`${scene.activity} ${scene.phase}`} scene={scene} />;
    case 'break':
      return <Break scene={scene} />;
    case 'results':
      return <Recap scene={scene} />;
    default:
      return <Other scene={scene} />;
  }
}

/** A newer server may have more kinds of activity. */
function Other({ scene }: { scene: NowEntity }) {
  return 'question' in scene ? <Heading scene={scene} /> : <p class="hint">{t('phone.nothingToSee')}</p>;
}
