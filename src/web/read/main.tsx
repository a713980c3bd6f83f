import '../style/base.css';
import './read.css';
import words from 'words:read';
import { t } from '../state/words';
import { start } from '../ui/start';
import { ReadPage } from './ReadPage';
import { openReader } from './reader';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();

void start(words, () => {
  document.title = t('read.kicker');
  return <ReadPage reader={openReader(code)} />;
});
