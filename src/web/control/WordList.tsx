import type { WordEntity } from '../state/entities';
import { t } from '../state/words';

/** The words of a check-in, the most given first. */
export function WordList({ words }: { words: readonly WordEntity[] }) {
  const heading = t('control.words');
  return (
    <section class="panel words">
      <h2>
        {heading} <span class="count">{words.length}</span>
      </h2>
      {words.length === 0 && <p class="hint">{t('control.noWords')}</p>}
      <ul aria-label={heading}>
        {words.map((word) => (
          <li key={word.t}>
            {word.t} {word.n > 1 && <span class="got">{word.n}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
