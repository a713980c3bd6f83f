import '../style/base.css';
import './handbook.css';
import './paper.css';
import words from 'words:handbook';
import { useEffect, useState } from 'preact/hooks';
import { wordsLanguage } from '../state/words';
import { start } from '../ui/start';
import { HandbookPage } from './HandbookPage';

const books = import.meta.glob<string>('../../words/handbook/*.md', { query: '?raw', import: 'default' });
const fileOf = (language: string) => `../../words/handbook/${language}.md`;

/** The handbook in the language of the page, or in English where nobody wrote it in that one. */
function Book() {
  const language = wordsLanguage();
  const [book, setBook] = useState<{ language: string; text: string }>();
  useEffect(() => {
    const read = books[fileOf(language)] ?? books[fileOf('en')];
    void read?.().then((text) => setBook({ language, text }));
  }, [language]);
  return book && <HandbookPage key={book.language} text={book.text} />;
}

void start(words, () => <Book />);
