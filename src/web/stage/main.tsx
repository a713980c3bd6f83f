import '../style/base.css';
import '../style/dark.css';
import './stage.css';
import './lobby.css';
import './slips.css';
import './photos.css';
import './votes.css';
import './choosing.css';
import './talks.css';
import './break.css';
import './answers.css';
import './pitches.css';
import './foot.css';
import './asking.css';
import './rooms.css';
import './thanks.css';
import './rating.css';
import '../ui/learning/learning.css';
import '../ui/learning/taps.css';
import './learning.css';
import './felt.css';
import words from 'words:stage';
import { tokenOf } from '../state/memory';
import { about } from '../state/server';
import { openSession } from '../state/session';
import { start } from '../ui/start';
import { Asking } from './Asking';
import { StagePage } from './StagePage';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();
/** Beside the task of somebody who is not in the room: let in with that person's own token. */
const beside = window.parent !== window;
/** Small, on the facilitator screen. */
const small = new URLSearchParams(location.search).has('small');
const token = small
  ? tokenOf(code, 'control')
  : beside
    ? tokenOf(code, 'participants')
    : (tokenOf(code, 'stage') ?? tokenOf(code, 'control'));
const known = await about(code);
if ('ok' in known) {
  document.title = known.ok.title;
}

void start(
  words,
  () =>
    token ? (
      <StagePage live={openSession({ code, audience: small ? 'beside' : 'stage', token })} beside={beside} />
    ) : (
      <Asking code={code} />
    ),
  'ok' in known ? known.ok.language : undefined, // The hall reads the session's language, not this computer's.
);
