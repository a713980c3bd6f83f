import { graphemes } from '../state/graphemes';
import { t } from '../state/words';

/** As the server has it. */
export const mostCharacters = 280;

/** How much of the room for a text is used; seen all the time, heard when asked for. */
export function Counter({ text }: { text: string }) {
  const count = graphemes(text.trim());
  return count > mostCharacters ? (
    <span class="counter over">{t('phone.tooLong', { count: count - mostCharacters })}</span>
  ) : (
    <span class="counter">
      <span aria-hidden="true">
        {count}/{mostCharacters}
      </span>
      <span class="unseen">{t('phone.characters', { count, most: mostCharacters })}</span>
    </span>
  );
}
