import '../style/base.css';
import './privacy.css';
import words from 'words:privacy';
import { start } from '../ui/start';
import { Fetched } from './Fetched';

void start(words, () => <Fetched />);
