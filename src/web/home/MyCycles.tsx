import { useSignal } from '@preact/signals';
import { cycleToken, ownCycles, rememberCycle, rememberCycleToken } from '../state/cycleMemory';
import { makerToken, newOwnerLink } from '../state/makers';
import { t, why } from '../state/words';
import type { Maker } from './maker';
import { type MyCycle, myCycles } from './mine';

/** The learning cycles that this browser runs, or whoever looks made anywhere. */
export function MyCycles({ maker }: { maker: Maker }) {
  const trouble = useSignal('');
  const mine = myCycles(
    ownCycles().filter((cycle) => cycleToken(cycle.id) !== undefined),
    maker.made.value,
  );
  const open = async ({ id, name }: MyCycle) => {
    const answer = await newOwnerLink(id, makerToken());
    if ('refused' in answer) {
      trouble.value = why(answer.refused);
      return;
    }
    rememberCycle({ id, name });
    rememberCycleToken(id, answer.ok.token);
    location.assign(`/cycle/${id}`);
  };

  return mine.length === 0 ? null : (
    <section>
      <h2>{t('home.myCycles')}</h2>
      <p class="hint">{t(mine.every((cycle) => cycle.here) ? 'home.myCyclesHint' : 'home.myCyclesAnywhere')}</p>
      <ul class="mine" aria-label={t('home.myCycles')}>
        {mine.map((cycle) => (
          <li key={cycle.id}>
            {cycle.here ? (
              <a href={`/cycle/${cycle.id}`}>{cycle.name}</a>
            ) : (
              <button type="button" onClick={() => void open(cycle)}>
                {cycle.name}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="hint" role="status">
        {trouble.value}
      </p>
    </section>
  );
}
