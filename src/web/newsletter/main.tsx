import '../style/base.css';
import './newsletter.css';
import words from 'words:newsletter';
import { cycleToken, rememberCycleToken } from '../state/cycleMemory';
import { start } from '../ui/start';
import { Fetched } from './Fetched';

const id = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const secret = location.hash.slice(1);
if (secret !== '') {
  rememberCycleToken(id, secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}

void start(words, () => <Fetched id={id} token={cycleToken(id) ?? ''} />);
