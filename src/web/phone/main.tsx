import '../style/base.css';
import './phone.css';
import './writing.css';
import './slips.css';
import './beside.css';
import { start } from '../ui/start';
import { Phone } from './Phone';

const code = decodeURIComponent(location.pathname.split('/')[2] ?? '').toUpperCase();

void start({ en: () => import('words:en/phone'), nl: () => import('words:nl/phone') }, () => <Phone code={code} />);
