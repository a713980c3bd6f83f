import { type ComponentChild, render } from 'preact';
import { loadWords, type WordLoaders } from '../state/words';

/** Begins a page: its words first, in the language that the server wrote into the page. */
export async function start(loaders: WordLoaders, view: () => ComponentChild): Promise<void> {
  const page = document.getElementById('page');
  await loadWords(document.documentElement.lang, loaders);
  if (page) {
    page.textContent = ''; // What stood there in the meantime.
    render(view(), page);
  }
}
