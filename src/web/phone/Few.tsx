import { pageOf } from '../state/basicSelectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Slip } from './Slip';
import { useHands } from './useHands';
import { useSession } from './useSession';
import type { Writing } from './writing';

/** A few ideas of others, dealt so that each idea is shown equally often; the last hand stands below. */
export function Few({ writing }: { writing: Writing }) {
  const ideas = pageOf(useSession().own.value);
  const { state, more } = useHands(writing.activity);
  return (
    <section aria-labelledby="all-ideas">
      <h2 id="all-ideas">{t('phone.few')}</h2>
      <p class="hint">{t('phone.fewHint')}</p>
      <ul class="slips" role="list" aria-labelledby="all-ideas">
        {ideas.map((idea) => (
          <Slip key={idea.key} idea={idea} columns={writing.columns} building={writing.open} />
        ))}
      </ul>
      <p class="hint" role="status">
        {state === 'none' && t('phone.noMoreIdeas')}
      </p>
      <Button class="wide" disabled={state === 'busy'} onClick={more}>
        {t('phone.moreIdeas')}
      </Button>
    </section>
  );
}
