import '../style/base.css';
import '../ui/scan/form.css';
import './answer.css';
import { start } from '../ui/start';
import { ScanLinkPage } from './ScanLinkPage';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();

void start({ en: () => import('words:en/answer'), nl: () => import('words:nl/answer') }, () => (
  <ScanLinkPage code={code} />
));
