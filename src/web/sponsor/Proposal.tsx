import { useSignal } from '@preact/signals';
import type { KeyedPromise, KeyedProposal } from '../state/promises';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { PromiseLine } from '../ui/learning/PromiseLine';
import { PromiseForm } from './PromiseForm';
import type { Act } from './SponsorPage';

type Props = { proposal: KeyedProposal; me: number; act: Act };

/** One thing that was pitched: who promised what to it, and what this sponsor does. */
export function Proposal({ proposal, me, act }: Props) {
  const { key, title, by, promises } = proposal;
  const writing = useSignal(false);
  return (
    <li class="card">
      <h2>{title}</h2>
      {by && <p class="about">{by}</p>}
      {promises.length === 0 && <p class="hint">{t('learning.noPromise')}</p>}
      <ul role="list">
        {promises.map((promise) => (
          <Line key={promise.key} promise={promise} mine={promise.sponsor === me} act={act} />
        ))}
      </ul>
      {writing.value ? (
        <PromiseForm
          id={key}
          submit={t('sponsor.promise')}
          onSave={(said) => act({ kind: 'makePromise', pitch: key, ...said })}
          onClose={() => (writing.value = false)}
        />
      ) : (
        <Button label={t('sponsor.promiseTo', { title })} onClick={() => (writing.value = true)}>
          {t('sponsor.promise')}
        </Button>
      )}
    </li>
  );
}

function Line({ promise, mine, act }: { promise: KeyedPromise; mine: boolean; act: Act }) {
  const changing = useSignal(false);
  if (changing.value) {
    return (
      <li>
        <PromiseForm
          id={promise.key}
          submit={t('sponsor.save')}
          promise={promise}
          onSave={(said) => act({ kind: 'changePromise', promise: promise.key, ...said })}
          onClose={() => (changing.value = false)}
        />
      </li>
    );
  }
  return (
    <li>
      <PromiseLine promise={promise} />
      {promise.hidden && <strong> {t('learning.isHidden')}</strong>}
      {mine && (
        <div class="buttons">
          <Button
            kind="quiet"
            label={t('sponsor.changeOf', { text: promise.text })}
            onClick={() => (changing.value = true)}
          >
            {t('sponsor.change')}
          </Button>
          <Button
            kind="quiet"
            label={t('sponsor.withdrawOf', { text: promise.text })}
            onClick={() => act({ kind: 'withdrawPromise', promise: promise.key })}
          >
            {t('sponsor.withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}
