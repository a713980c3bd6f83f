import type { IdeaOutcome, OutcomesSheet } from '../state/mine';
import { t } from '../state/words';
import { outcomeLines } from './outcomeLines';

/** One's own ideas, found here among all of the session, and what became of each. */
export function MyIdeas({ outcomes, keys }: { outcomes: OutcomesSheet; keys: readonly string[] }) {
  const own = new Set(keys);
  const mine = outcomes.ideas.filter(({ idea }) => own.has(idea));
  return mine.length === 0 ? (
    <p class="soft">{t('my.noIdeas')}</p>
  ) : (
    <ul class="cards" role="list">
      {mine.map((idea) => (
        <li key={idea.idea} class="card">
          <p class="text">{textOf(idea)}</p>
          <div class={`became ${idea.outcome}`}>
            {outcomeLines(idea, outcomes.ended).map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function textOf({ text }: IdeaOutcome): string {
  return text === undefined ? t('my.unread') : text === '' ? t('my.photo') : text;
}
