import '../style/base.css';
import './home.css';
import './newSession.css';
import './maker.css';
import { start } from '../ui/start';
import { Home } from './Home';

void start({ en: () => import('words:en/home'), nl: () => import('words:nl/home') }, () => <Home />);
