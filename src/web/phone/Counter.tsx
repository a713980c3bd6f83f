import { graphemes } from '../state/graphemes';
import { t } from '../state/words';

/** As the server has it. */
export const mostCharacters = 280;

/** How much of the room for a text is used; seen all the time, heard when asked for. */
export function Counter({ text, most = mostCharacters }: { text: string; most?: number }) {
  const count = graphemes(text.trim());
  return count > most ? (
    <span class="counter over">{t('phone.tooLong', { count: count - most })}</span>
  ) : (
    <span class="counter">
      <span aria-hidden="true">
        {count}/{most}
      </span>
      <span class="unseen">{t('phone.characters', { count, most })}</span>
    </span>
  );
}
