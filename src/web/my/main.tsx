import '../style/base.css';
import './my.css';
import './paper.css';
import words from 'words:my';
import { t } from '../state/words';
import { start } from '../ui/start';
import { Fetched } from './Fetched';
import { keyIn } from './key';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();

void start(words, () => {
  document.title = t('my.kicker');
  return <Fetched code={code} mine={keyIn(code, location.hash)} />;
});
