import { t } from '../state/words';
import { SightTools } from '../ui/boards/SightTools';
import { Counts } from './Counts';
import { CoverTools } from './CoverTools';
import type { Desk } from './desk';
import { Ended } from './Ended';
import { factsOf } from './facts';
import { KindPicker } from './KindPicker';
import { Late } from './Late';
import { Moves } from './Moves';
import { Notes } from './Notes';
import { kickerOf } from './plan/kinds';
import { Ready } from './Ready';
import { Sight } from './sight/Sight';
import { useWide } from './sight/useWide';

/** What is going on, how far people are, and what comes. */
export function NowPanel({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const ended = desk.ended.value;
  const plan = desk.current.value?.plan;
  const wide = useWide();
  const heading = 'question' in now ? now.question : ended ? desk.session.value?.title : t('control.lobby');
  return (
    <section class="panel now">
      <p class="kicker">
        <span>{ended ? t('control.ended') : [t('control.now'), ...(plan ? [kickerOf(plan)] : [])].join(' · ')}</span>
        {!ended && <Late schedule={desk.schedule.value} />}
      </p>
      <h2>{heading}</h2>
      {wide && <Sight desk={desk} />}
      {ended ? (
        <Ended code={desk.code} />
      ) : (
        <ul class="facts">
          {factsOf(now).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <Counts desk={desk} />
      {desk.trouble.value && desk.open.value.kind === 'nothing' && (
        <p class="trouble" role="alert">
          {desk.trouble.value}
        </p>
      )}
      {now.kind === 'lobby' && !ended && desk.steps.value.length === 0 && <FirstStep desk={desk} />}
      <Moves desk={desk} />
      {!ended && <CoverTools desk={desk} />}
      {now.kind === 'lobby' && !ended && desk.steps.value.length > 0 && <Ready desk={desk} />}
      {now.kind === 'board' && !ended && <SightTools now={now} act={desk.act} clock={desk.live.now} />}
      {!ended && plan?.notes && <Notes key={desk.current.value?.key} notes={plan.notes} open />}
    </section>
  );
}

/** An empty agenda is an invitation. */
function FirstStep({ desk }: { desk: Desk }) {
  return (
    <section class="first-step" aria-labelledby="first-step">
      <h3 id="first-step">{t('control.firstStep')}</h3>
      <p class="hint">{t('control.firstStepHint')}</p>
      <KindPicker desk={desk} />
    </section>
  );
}
