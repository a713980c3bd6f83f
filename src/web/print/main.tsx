import '../style/base.css';
import './print.css';
import './sheets.css';
import words from 'words:print';
import { tokenOf } from '../state/memory';
import { about } from '../state/server';
import { openSession } from '../state/session';
import { t } from '../state/words';
import { start } from '../ui/start';
import { PrintPage } from './PrintPage';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();
const token = tokenOf(code, 'control');
const known = await about(code);

void start(
  words,
  () => (token ? <PrintPage live={openSession({ code, audience: 'control', token })} /> : <p>{t('print.getIn')}</p>),
  'ok' in known ? known.ok.language : undefined, // What hangs in the hall speaks the session's language.
);
