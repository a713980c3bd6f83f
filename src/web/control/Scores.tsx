import { fairOf, opinionOf } from '../state/basicSelectors';
import { scoreText } from '../state/fairness';
import { bestOf, type Scored } from '../state/ratings';
import type { KeyedStep } from '../state/selectors';
import { t } from '../state/words';
import { Fair } from '../ui/Fair';
import { Opinion } from '../ui/Opinion';
import type { Desk } from './desk';
import { MakeProjects } from './projects/MakeProjects';
import { ProjectButton } from './projects/ProjectButton';

/** All ideas of a quick rating with what they got, how fair that is, and where the next step draws the line. */
export function Scores({ desk, rating, lines }: { desk: Desk; rating: string; lines: readonly Scored[] }) {
  const shared = desk.live.shared.value;
  return (
    <section class="panel outcome">
      <h2>{t('control.results')}</h2>
      {desk.steps.value.map((step) => (
        <Takes key={step.key} step={step} rating={rating} lines={lines} />
      ))}
      <MakeProjects desk={desk} of={rating} />
      <ol aria-label={t('control.results')}>
        {lines.map((line) => (
          <li key={line.key}>
            <span class="place">{line.place}</span>{' '}
            <span class="text">
              {line.t} <span class="about">{t('control.rating.about', { count: line.people, shown: line.shown })}</span>
              <ProjectButton desk={desk} idea={line.key} text={line.t} />
            </span>{' '}
            <span class="got">{scoreText(line.score)}</span>
          </li>
        ))}
      </ol>
      <Opinion opinion={opinionOf(shared)} />
      <Fair fair={fairOf(shared)} />
    </section>
  );
}

/** What a step that follows takes over. */
function Takes({ step, rating, lines }: { step: KeyedStep; rating: string; lines: readonly Scored[] }) {
  const { plan } = step;
  if (!('of' in plan) || plan.of !== rating) {
    return null;
  }

  const taken = bestOf(lines, plan.top);
  const score = scoreText(taken.at(-1)?.score ?? 0);
  return (
    <p>
      <strong>{t('control.rating.takes', { question: plan.question, count: taken.length, score })}</strong>
    </p>
  );
}
