import '../style/base.css';
import './cycle.css';
import './growth.css';
import '../ui/sure.css';
import words from 'words:cycle';
import { rememberCycleToken } from '../state/cycleMemory';
import { t } from '../state/words';
import { start } from '../ui/start';
import { CyclePage } from './CyclePage';
import { openCycle } from './cycleDesk';
import { partPrefix } from './Parts';

const id = location.pathname.split('/')[2] ?? '';
const secret = location.hash.slice(1);
if (secret !== '' && !secret.startsWith(partPrefix)) {
  rememberCycleToken(id, secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}

void start(words, () => {
  document.title = t('cycle.kicker');
  return <CyclePage desk={openCycle(id)} />;
});
