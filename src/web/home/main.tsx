import '../style/base.css';
import './home.css';
import './mine.css';
import './newSession.css';
import './maker.css';
import words from 'words:home';
import { start } from '../ui/start';
import { Home } from './Home';

void start(words, () => <Home />);
