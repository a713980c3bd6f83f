import '../style/base.css';
import './print.css';
import './sheets.css';
import { tokenOf } from '../state/memory';
import { about } from '../state/server';
import { openSession } from '../state/session';
import { t } from '../state/words';
import { start } from '../ui/start';
import { PrintPage } from './PrintPage';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();
const token = tokenOf(code, 'control');
const known = await about(code);
if ('ok' in known) {
  document.documentElement.lang = known.ok.language; // What hangs in the hall speaks the session's language.
}

void start({ en: () => import('words:en/print'), nl: () => import('words:nl/print') }, () =>
  token ? <PrintPage live={openSession({ code, audience: 'control', token })} /> : <p>{t('print.getIn')}</p>,
);
