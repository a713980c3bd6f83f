import { useSignal } from '@preact/signals';
import type { PromiseSheet } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { dayOf } from '../ui/learning/day';

type Settle = (promise: string, state: PromiseSheet['state'], reason?: string) => Promise<boolean>;

/** How one promise stands, and what became of it; a broken one needs a reason, and each can be opened again. */
export function SettleTools({ promise, settle }: { promise: PromiseSheet; settle: Settle }) {
  const asking = useSignal(false);
  const reason = useSignal(promise.reason ?? '');
  const { promise: key, state, due, text } = promise;
  const name = (what: string) => t('sponsor.ofPromise', { what, text });
  const save = async (event: Event) => {
    event.preventDefault();
    asking.value = !(await settle(key, 'broken', reason.value));
  };
  return (
    <>
      <p class="state">
        <strong>{t(`sponsor.states.${state}`, { reason: promise.reason ?? '' })}</strong>
        {state === 'open' && due && isPast(due) && ` · ${t('sponsor.overdue', { day: dayOf(due) })}`}
      </p>
      {asking.value ? (
        <form onSubmit={save}>
          <div class="field">
            <label for={`reason-${key}`}>{t('sponsor.reason')}</label>
            <textarea
              id={`reason-${key}`}
              class="input"
              rows={2}
              required
              value={reason.value}
              onInput={(event) => (reason.value = event.currentTarget.value)}
            />
          </div>
          <div class="buttons">
            <Button kind="primary" type="submit">
              {t('sponsor.saveReason')}
            </Button>
            <Button kind="quiet" onClick={() => (asking.value = false)}>
              {t('sponsor.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div class="buttons">
          {state === 'open' ? (
            <>
              <Button label={name(t('sponsor.keptButton'))} onClick={() => settle(key, 'kept')}>
                {t('sponsor.keptButton')}
              </Button>
              <Button label={name(t('sponsor.brokenButton'))} onClick={() => (asking.value = true)}>
                {t('sponsor.brokenButton')}
              </Button>
            </>
          ) : (
            <Button kind="quiet" label={name(t('sponsor.openButton'))} onClick={() => settle(key, 'open')}>
              {t('sponsor.openButton')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** Whether a day lies behind us where this browser is. */
function isPast(day: string): boolean {
  return day < new Intl.DateTimeFormat('sv-SE').format();
}
