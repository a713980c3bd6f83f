import '../style/base.css';
import './signup.css';
import words from 'words:signup';
import { guestSecret, keepGuestSecret } from '../state/signUps';
import { start } from '../ui/start';
import { SignUpPage } from './SignUpPage';

const [, , id = '', code = ''] = location.pathname.split('/').map(decodeURIComponent);
const session = code.toUpperCase();
const secret = location.hash.slice(1);
if (secret !== '') {
  keepGuestSecret(id, session, secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}

void start(words, () => <SignUpPage id={id} code={session} known={guestSecret(id, session) !== undefined} />);
