import '../style/base.css';
import './read.css';
import { t } from '../state/words';
import { start } from '../ui/start';
import { ReadPage } from './ReadPage';
import { openReader } from './reader';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();

void start({ en: () => import('words:en/read'), nl: () => import('words:nl/read') }, () => {
  document.title = t('read.kicker');
  return <ReadPage reader={openReader(code)} />;
});
