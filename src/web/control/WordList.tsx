import type { WordEntity } from '../state/entities';
import { t } from '../state/words';
import type { Desk } from './desk';
import { HideButton } from './HideButton';

type Props = { desk: Desk; checkIn: string; words: readonly WordEntity[] };

/** The words of a check-in, the most given first. */
export function WordList({ desk, checkIn, words }: Props) {
  const heading = t('control.words');
  return (
    <section class="panel words">
      <h2>
        {heading} <span class="count">{words.filter(({ h }) => !h).length}</span>
      </h2>
      {words.length === 0 && <p class="hint">{t('control.noWords')}</p>}
      <ul aria-label={heading}>
        {words.map((word) => (
          <li key={word.t} class={word.h ? 'hidden-idea' : undefined}>
            <span class="text">{word.t}</span> {word.n > 1 && <span class="got">{word.n}</span>}{' '}
            {word.h && t('control.hiddenNow')}
            <HideButton
              desk={desk}
              text={word.t}
              hidden={word.h ?? false}
              command={(hide) => ({ kind: 'hideWord', checkIn, word: word.t, hide })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
