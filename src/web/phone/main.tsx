import '../style/base.css';
import './header.css';
import './phone.css';
import './writing.css';
import './slips.css';
import './beside.css';
import words from 'words:phone';
import { rememberName } from '../state/memory';
import { start } from '../ui/start';
import { Phone } from './Phone';

const code = decodeURIComponent(location.pathname.split('/')[2] ?? '').toUpperCase();

const told = new URLSearchParams(location.hash.slice(1));
const name = told.get('name');
if (name) {
  rememberName(name); // From a sign-up page: offered, not sent.
  told.delete('name');
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${told}`);
}

void start(words, () => <Phone code={code} />);
