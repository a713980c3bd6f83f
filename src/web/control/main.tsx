import '../style/base.css';
import './control.css';
import './now.css';
import './sight/sight.css';
import './time.css';
import './agenda.css';
import './groups/groups.css';
import './lists.css';
import './choosing.css';
import './pitches.css';
import './photos.css';
import '../ui/boards/boards.css';
import './joining.css';
import './questions.css';
import './moderation.css';
import './rooms/rooms.css';
import './projects/projects.css';
import '../ui/learning/learning.css';
import '../ui/learning/taps.css';
import './learning.css';
import './reading.css';
import '../ui/sure.css';
import words from 'words:control';
import { rememberToken, tokenOf } from '../state/memory';
import { offerIn, pairHere } from '../state/pairing';
import { openSession } from '../state/session';
import { t, why } from '../state/words';
import { start } from '../ui/start';
import { Closed, ControlPage } from './ControlPage';
import { openDesk } from './desk';
import { showRemote } from './remote/remoteView';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();
const fragment = location.hash.slice(1);
const offer = offerIn(fragment);
const secret = offer === undefined ? fragment : '';
const paired = offer === undefined ? undefined : await pairHere(code, offer);
if (paired && 'ok' in paired) {
  showRemote(true);
} else if (secret !== '') {
  rememberToken(code, 'control', secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}
const token = paired ? 'ok' in paired && paired.ok : secret || tokenOf(code, 'control');

void start(words, () =>
  token ? (
    <ControlPage desk={openDesk(openSession({ code, audience: 'control', token }), token)} />
  ) : paired && 'refused' in paired ? (
    <Closed title={t('control.lead.notPaired')} how={why(paired.refused)} />
  ) : (
    <Closed title={t('control.getIn')} how={t('control.getInHow', { code })} />
  ),
);
