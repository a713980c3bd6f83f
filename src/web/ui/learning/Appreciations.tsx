import type { KeyedAppreciation } from '../../state/promises';
import { t } from '../../state/words';

/** What sponsors say to all, or to what was pitched. */
export function Appreciations({
  said,
  titles,
}: {
  said: readonly KeyedAppreciation[];
  titles: ReadonlyMap<string, string>;
}) {
  return said.length === 0 ? null : (
    <section class="appreciations" aria-labelledby="appreciations">
      <h2 id="appreciations">{t('learning.appreciation')}</h2>
      <ul role="list">
        {said.map((one) => (
          <li key={one.key}>
            <span class="text">{one.text}</span> <span class="about">{aboutOf(one, titles)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function aboutOf({ by, pitch }: KeyedAppreciation, titles: ReadonlyMap<string, string>): string {
  const to = pitch === undefined ? t('learning.toAll') : titles.get(pitch);
  return [...(by ? [t('learning.fromSponsor', { name: by })] : []), to].filter(Boolean).join(' · ');
}
