import '../style/base.css';
import '../ui/scan/form.css';
import './answer.css';
import words from 'words:answer';
import { start } from '../ui/start';
import { ScanLinkPage } from './ScanLinkPage';

const code = (location.pathname.split('/')[2] ?? '').toUpperCase();

void start(words, () => <ScanLinkPage code={code} />);
