import type { ComponentChildren } from 'preact';
import { t, type WordKey } from '../state/words';

/** What the address of a part begins with: no secret does. */
export const partPrefix = 'part-';

export type Part = {
  name: string;
  title: WordKey;
  shows: ComponentChildren;
  /** Not in the list: nobody comes for it. */
  last?: true;
};

/** The parts of a long page below a list of them. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      <nav class="contents" aria-label={t('cycle.contents')}>
        <ul role="list">
          {parts
            .filter(({ last }) => !last)
            .map(({ name, title }) => (
              <li key={name}>
                <a href={`#${partPrefix}${name}`}>{t(title)}</a>
              </li>
            ))}
        </ul>
      </nav>
      {parts.map(({ name, shows }) => (
        <div key={name} id={partPrefix + name} class="part">
          {shows}
        </div>
      ))}
    </>
  );
}
