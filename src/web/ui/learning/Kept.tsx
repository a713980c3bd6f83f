import { t } from '../../state/words';

/** How earlier promises stand. */
export function Kept({ promises }: { promises: { kept: number; broken: number; open: number } }) {
  const { kept, broken, open } = promises;
  return (
    <div class="promises-kept">
      <p class="big">{t('learning.kept', { kept, count: kept + broken + open })}</p>
      {broken + open > 0 && <p class="soft">{t('learning.brokenOpen', { broken, open })}</p>}
    </div>
  );
}
