import languages from 'words:languages';
import { rememberLanguage } from '../state/memory';
import { setWords, together, wordParts } from '../state/words';

/** Another language for the whole page, which stays where it is, with all that is being typed.
 * @param choose Whether a person asks for it: then it is kept in this browser, for all pages. */
export async function speak(language: string, choose: boolean): Promise<void> {
  const known = wordParts.length;
  const parts = await Promise.all(wordParts.map((part) => part[language]?.()));
  if (wordParts.length > known) {
    return speak(language, choose); // More was read meanwhile, in the language of before.
  }
  if (language in languages) {
    setWords(language, parts.map((part) => part?.default).reduce<object>(together, {}));
    show(language);
  }
  if (choose) {
    rememberLanguage(language);
  }
}

/** What the server wrote around the page: its language, and the foot with the way to the others. */
function show(chosen: string): void {
  const html = document.documentElement;
  html.lang = chosen;
  html.dir = languages[chosen]?.direction ?? 'ltr';
  const foot = document.querySelector('nav.foot');
  const link = foot?.querySelector('a');
  if (link) {
    link.textContent = languages[chosen]?.privacy ?? '';
  }
  for (const button of foot?.querySelectorAll('button') ?? []) {
    const left = button === document.activeElement;
    button.hidden = button.lang === chosen;
    if (left && button.hidden) {
      foot?.querySelector<HTMLElement>('button:not([hidden])')?.focus();
    }
  }
}
