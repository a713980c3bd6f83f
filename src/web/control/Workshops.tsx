import type { View } from '../state/applyPatch';
import type { SceneOf, Workshop } from '../state/entities';
import { workshopOf } from '../state/selectors';
import { t } from '../state/words';
import { Markdown } from '../ui/Markdown';
import type { Desk } from './desk';

/** Workshops with how many places are taken, and who waits. */
export function Workshops({ desk, now, shared }: { desk: Desk; now: SceneOf<'signUp'>; shared: View }) {
  const plan = desk.steps.value.find((step) => step.key === now.activity)?.plan;
  const planned = plan?.kind === 'signUp' ? (plan.workshops ?? []) : [];
  const heading = t('control.workshops');
  return (
    <>
      <section class="panel answers">
        <h2>{heading}</h2>
        <ol aria-label={heading}>
          {now.workshops.map(({ name, where, capacity }, at) => {
            const { in: taken, waiting } = workshopOf(shared, at);
            return (
              <li key={at}>
                <span class="text">{where === undefined ? name : `${name} · ${where}`}</span>{' '}
                <span class="got">
                  {t('control.placesTaken', { taken, count: capacity })}
                  {waiting > 0 ? ` · ${t('control.waiting', { count: waiting })}` : ''}
                </span>
                <meter min={0} max={capacity} value={taken} aria-hidden="true" />
              </li>
            );
          })}
        </ol>
      </section>
      {planned.some(({ steps, card }) => steps !== undefined || card !== undefined) && (
        <section class="panel about-workshops">
          {planned.map((workshop) => (
            <About key={workshop.name} workshop={workshop} />
          ))}
        </section>
      )}
    </>
  );
}

/** How it goes and what people take home: for the facilitator, and who gives it. */
function About({ workshop }: { workshop: Workshop }) {
  const { name, purpose, steps, card } = workshop;
  return steps === undefined && card === undefined ? null : (
    <details class="more">
      <summary>{t('control.workshopTexts', { name })}</summary>
      {purpose && <p>{purpose}</p>}
      {steps && <Markdown text={steps} />}
      {card && (
        <>
          <h3>{t('control.workshopCard')}</h3>
          <Markdown text={card} />
        </>
      )}
    </details>
  );
}
