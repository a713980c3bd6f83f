import { t } from '../state/words';
import type { Search } from './useSearch';

/** Where to type what to search for, and how many were found. */
export function SearchBox({ search, label }: { search: Search; label: string }) {
  const { text, found, failed } = search;
  return (
    <search class="field">
      <label for="search">{label}</label>
      <input
        id="search"
        class="input"
        type="search"
        value={text}
        autocomplete="off"
        enterkeyhint="search"
        onInput={(event) => search.setText(event.currentTarget.value)}
      />
      {failed ? (
        <p class="hint">{t('phone.searchOffline')}</p>
      ) : (
        found && (
          <p class="hint">{found.length === 0 ? t('phone.noneFound') : t('phone.found', { count: found.length })}</p>
        )
      )}
    </search>
  );
}
