import type { KeyedThanks } from '../state/thanks';
import { t } from '../state/words';

/** What people thank each other for, as far as they let the hall see it. */
export function Thanks({ thanks }: { thanks: readonly KeyedThanks[] }) {
  return (
    <div class="best thanks">
      <h2>{t('stage.thanked')}</h2>
      <ul aria-label={t('stage.thanked')}>
        {thanks.map((one) => (
          <li key={one.key}>
            <span class="text">{one.text}</span>
            <span class="soft">{aboutOf(one)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function aboutOf({ to, table, by }: KeyedThanks): string {
  const whom =
    to !== undefined
      ? t('stage.thanksProject', { title: to })
      : table !== undefined
        ? t('stage.thanksTable', { table })
        : t('stage.thanksEverybody');
  return by === undefined ? whom : `${whom} · ${t('stage.thanksBy', { name: by })}`;
}
