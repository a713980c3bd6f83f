import '../style/base.css';
import './privacy.css';
import { start } from '../ui/start';
import { Fetched } from './Fetched';

void start({ en: () => import('words:en/privacy'), nl: () => import('words:nl/privacy') }, () => <Fetched />);
