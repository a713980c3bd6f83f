import '../style/base.css';
import './signUps.css';
import words from 'words:signups';
import { cycleToken, rememberCycleToken } from '../state/cycleMemory';
import { t } from '../state/words';
import { start } from '../ui/start';
import { DueMessages } from './DueMessages';
import { SignUps } from './SignUps';

const id = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const secret = location.hash.slice(1);
if (secret !== '') {
  rememberCycleToken(id, secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}

void start(words, () => {
  document.title = t('signups.title');
  const token = cycleToken(id) ?? '';
  return (
    <main class="signups">
      <p>
        <a href={`/cycle/${id}`}>{t('signups.back')}</a>
      </p>
      <h1>{t('signups.title')}</h1>
      <SignUps id={id} token={token} />
      <DueMessages id={id} token={token} />
    </main>
  );
});
