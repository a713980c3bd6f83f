import '../style/base.css';
import '../ui/learning/learning.css';
import './sponsor.css';
import words from 'words:sponsor';
import { rememberToken, tokenOf } from '../state/memory';
import { LiveRegion } from '../ui/LiveRegion';
import { start } from '../ui/start';
import { Entry } from './Entry';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();
const secret = location.hash.slice(1);
if (secret !== '') {
  rememberToken(code, 'sponsor', secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}

void start(words, () => (
  <>
    <Entry code={code} token={tokenOf(code, 'sponsor')} />
    <LiveRegion />
  </>
));
