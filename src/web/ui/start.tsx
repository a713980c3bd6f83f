import { type ComponentChild, render } from 'preact';
import { chosenLanguage } from '../state/memory';
import { needWords, setWords, type WordLoaders } from '../state/words';

/** Begins a page: its words first, in the language that the server wrote into the page, or another that was chosen here.
 * @param hall The language of what a whole hall looks at: another choice of this browser does not count. */
export async function start(words: WordLoaders, view: () => ComponentChild, hall?: string): Promise<void> {
  const page = document.getElementById('page');
  const speak = async (language = '', choose = false) =>
    language && language !== document.documentElement.lang && (await import('./otherLanguage')).speak(language, choose);
  setWords(document.documentElement.lang, {});
  await needWords(words);
  await speak(hall ?? chosenLanguage());
  if (page) {
    page.textContent = ''; // What stood there in the meantime.
    render(view(), page);
  }
  document
    .querySelector('nav.foot')
    ?.addEventListener('click', ({ target }) => speak((target as HTMLElement).lang, true));
}
