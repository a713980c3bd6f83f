import { cycleToken, ownCycles } from '../state/cycleMemory';
import { t } from '../state/words';

/** The learning cycles that this browser runs. */
export function MyCycles() {
  const mine = ownCycles().filter((cycle) => cycleToken(cycle.id) !== undefined);
  return mine.length === 0 ? null : (
    <section>
      <h2>{t('home.myCycles')}</h2>
      <p class="hint">{t('home.myCyclesHint')}</p>
      <ul class="mine" aria-label={t('home.myCycles')}>
        {mine.map((cycle) => (
          <li key={cycle.id}>
            <a href={`/cycle/${cycle.id}`}>{cycle.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
