import '../style/base.css';
import './control.css';
import './now.css';
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
import { openSession } from '../state/session';
import { t } from '../state/words';
import { start } from '../ui/start';
import { Closed, ControlPage } from './ControlPage';
import { openDesk } from './desk';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();
const secret = location.hash.slice(1);
if (secret !== '') {
  rememberToken(code, 'control', secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}
const token = secret || tokenOf(code, 'control');

void start(words, () =>
  token ? (
    <ControlPage desk={openDesk(openSession({ code, audience: 'control', token }), token)} />
  ) : (
    <Closed title={t('control.getIn')} how={t('control.getInHow', { code })} />
  ),
);
