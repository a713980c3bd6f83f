import '../style/base.css';
import './signUps.css';
import { keepOwnerSecret, ownerSecret } from '../state/signUps';
import { t } from '../state/words';
import { start } from '../ui/start';
import { DueMessages } from './DueMessages';
import { SignUps } from './SignUps';

const id = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const secret = location.hash.slice(1);
if (secret !== '') {
  keepOwnerSecret(id, secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}

void start({ en: () => import('words:en/signups'), nl: () => import('words:nl/signups') }, () => {
  document.title = t('signups.title');
  const token = ownerSecret(id) ?? '';
  return (
    <main class="signups">
      <h1>{t('signups.title')}</h1>
      <SignUps id={id} token={token} />
      <DueMessages id={id} token={token} />
    </main>
  );
});
