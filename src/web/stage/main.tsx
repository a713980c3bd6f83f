import '../style/base.css';
import './stage.css';
import './lobby.css';
import './slips.css';
import './photos.css';
import './votes.css';
import './talks.css';
import './answers.css';
import './foot.css';
import { tokenOf } from '../state/memory';
import { about } from '../state/server';
import { openSession } from '../state/session';
import { start } from '../ui/start';
import { GetIn, StagePage } from './StagePage';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();
const token = tokenOf(code, 'stage') ?? tokenOf(code, 'control');
const known = await about(code);
if ('ok' in known) {
  document.documentElement.lang = known.ok.language; // The hall reads the session's language, not this computer's.
  document.title = known.ok.title;
}

void start({ en: () => import('words:en/stage'), nl: () => import('words:nl/stage') }, () =>
  token ? <StagePage live={openSession({ code, audience: 'stage', token })} /> : <GetIn code={code} />,
);
