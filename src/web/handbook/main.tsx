import '../style/base.css';
import './handbook.css';
import './paper.css';
import { start } from '../ui/start';
import { HandbookPage } from './HandbookPage';

const books = {
  en: () => import('../../words/handbook/en.md?raw'),
  nl: () => import('../../words/handbook/nl.md?raw'),
};
const book = (document.documentElement.lang.startsWith('nl') ? books.nl : books.en)();

void book.then(({ default: text }) =>
  start({ en: () => import('words:en/handbook'), nl: () => import('words:nl/handbook') }, () => (
    <HandbookPage text={text} />
  )),
);
