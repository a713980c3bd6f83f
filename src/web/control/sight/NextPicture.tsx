import { t } from '../../state/words';
import { Drawing } from '../../ui/Icon';
import type { Desk } from '../desk';
import { kindDrawings } from '../kindDrawings';
import { expectedAt, nextOf } from '../NextPanel';
import { Notes } from '../Notes';
import { kickerOf } from '../plan/kinds';
import { aheadOf } from './ahead';

/** What comes next, as the big screen will begin with it: in words and shapes, since nothing of it is there yet. */
export function NextPicture({ desk }: { desk: Desk }) {
  const next = nextOf(desk);
  if (desk.ended.value || (!next && desk.steps.value.length === 0)) {
    return null;
  }
  if (!next) {
    return (
      <section class="next" aria-label={t('control.next')}>
        <p class="kicker">{t('control.next')}</p>
        <div class="next-picture last">
          <p>{t('control.lastStep')}</p>
          <p class="soft">{t('control.lastStepThen')}</p>
        </div>
      </section>
    );
  }

  const { plan } = next;
  const { facts, names, more } = aheadOf(plan);
  const expected = expectedAt(desk, next);
  const said = expected ? [expected, ...facts] : facts;
  return (
    <section class="next" aria-label={t('control.next')}>
      <p class="kicker">{[t('control.next'), kickerOf(plan)].join(' · ')}</p>
      <div class="next-picture">
        <div class="asked">
          <Drawing path={kindDrawings[plan.kind]} />
          <h2>{plan.question}</h2>
        </div>
        {plan.instruction && names.length === 0 && <p class="instruction">{plan.instruction}</p>}
        <p class="names">
          {names.map((name, at) => (
            <span key={at} class="name">
              {name}
            </span>
          ))}
          {more > 0 && <span>{t('control.andMore', { count: more })}</span>}
        </p>
        {said.length > 0 && <p class="soft">{said.join(' · ')}</p>}
      </div>
      {plan.notes && <Notes key={next.key} notes={plan.notes} open={false} />}
    </section>
  );
}
