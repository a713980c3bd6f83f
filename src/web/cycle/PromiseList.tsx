import { SettleTools } from '../sponsor/SettleTools';
import type { ProgrammeSheet } from '../state/programmes';
import { t } from '../state/words';
import { PromiseLine } from '../ui/learning/PromiseLine';
import type { CycleDesk } from './cycleDesk';

/** What sponsors promised over the years; who gave one, and the owner, says what became of it. */
export function PromiseList({ desk, sheet }: { desk: CycleDesk; sheet: ProgrammeSheet }) {
  const titles = new Map(sheet.projects.map((project) => [project.project, project.canvas.title]));
  return (
    <section>
      <h2>{t('learning.promises')}</h2>
      {sheet.promises.length === 0 ? (
        <p class="soft">{t('cycle.noPromises')}</p>
      ) : (
        <ul class="days" role="list" aria-label={t('learning.promises')}>
          {sheet.promises.map((promise) => (
            <li key={promise.promise}>
              <PromiseLine promise={promise} />
              {titles.get(promise.project) && <span class="soft">{titles.get(promise.project)}</span>}
              {sheet.role === 'owner' || promise.mine ? (
                <SettleTools
                  promise={promise}
                  settle={async (key, state, reason) =>
                    (await desk.act({
                      kind: 'settlePromise',
                      promise: key,
                      state,
                      ...(reason === undefined ? {} : { reason }),
                    })) === ''
                  }
                />
              ) : (
                <strong>{t(`sponsor.states.${promise.state}`, { reason: promise.reason ?? '' })}</strong>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
