import '../style/base.css';
import './report.css';
import './paper.css';
import './choosing.css';
import './answers.css';
import './builds.css';
import './timeline.css';
import '../ui/learning/learning.css';
import '../ui/learning/taps.css';
import words from 'words:report';
import { t } from '../state/words';
import { start } from '../ui/start';
import { Fetched } from './Fetched';
import { keepReaderToken, tokensFor } from './tokens';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();
const secret = location.hash.slice(1);
if (secret !== '') {
  keepReaderToken(code, secret);
  history.replaceState(null, '', location.pathname); // A secret in the address is soon on a photo.
}

void start(words, () => {
  document.title = t('report.kicker');
  return <Fetched code={code} tokens={tokensFor(code)} />;
});

// What is folded away is read on paper too.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('.report details')) {
    folded.open = true;
  }
});
