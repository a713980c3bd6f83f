import '../style/base.css';
import './host.css';
import './work.css';
import './hosting.css';
import '../control/choosing.css';
import '../control/groups/groups.css';
import '../ui/boards/boards.css';
import words from 'words:host';
import { rememberHostToken } from '../state/roomMemory';
import { LiveRegion } from '../ui/LiveRegion';
import { start } from '../ui/start';
import { GetIn } from './GetIn';
import { Host } from './Host';

const [, , codePart, roomPart] = location.pathname.split('/');
const code = (codePart ?? '').toUpperCase();
const room = Number(roomPart) || undefined;
const secret = location.hash.slice(1);
if (secret !== '' && room !== undefined) {
  rememberHostToken(code, room, secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}

void start(words, () => (
  <>
    {room === undefined ? <GetIn code={code} /> : <Host code={code} room={room} />}
    <LiveRegion />
  </>
));
