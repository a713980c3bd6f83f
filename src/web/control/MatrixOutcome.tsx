import type { View } from '../state/applyPatch';
import type { KeyedIdea, SceneOf } from '../state/entities';
import { type WeighedIdea, weighedOf } from '../state/matrix';
import { figuresSaid } from '../state/matrixWords';
import { fairOf } from '../state/selectors';
import { t } from '../state/words';
import { Fair } from '../ui/Fair';
import type { Desk } from './desk';
import { IdeaList } from './IdeaList';
import { MakeProjects } from './projects/MakeProjects';
import { ProjectButton } from './projects/ProjectButton';
import { Thresholds } from './Thresholds';

type Props = { desk: Desk; now: SceneOf<'matrix'>; shared: View; ideas: readonly KeyedIdea[] };

/** Feasible × affordable: what goes on, and once it is shown what each idea came to. */
export function MatrixOutcome({ desk, now, shared, ideas }: Props) {
  const weighed = weighedOf(shared);
  return (
    <>
      <Thresholds key={now.activity} desk={desk} now={now} shared={shared} />
      {now.phase === 'revealed' ? (
        <section class="panel outcome weighed">
          <MakeProjects desk={desk} of={now.activity} />
          <Part
            desk={desk}
            title={t('ui.matrix.goesOn')}
            none={t('ui.matrix.nothingOn')}
            ideas={weighed.filter((one) => one.goesOn)}
          />
          <Part
            desk={desk}
            title={t('ui.matrix.notYet')}
            none={t('ui.matrix.allOn')}
            ideas={weighed.filter((one) => !one.goesOn)}
          />
          <Fair fair={fairOf(shared)} order="sums" />
          <p class="hint">{t('ui.matrix.spread')}</p>
        </section>
      ) : (
        now.phase !== 'waiting' && (
          <IdeaList desk={desk} heading={t('control.matrix.options')} ideas={ideas} columns={now.columns} voted />
        )
      )}
    </>
  );
}

type PartProps = { desk: Desk; title: string; none: string; ideas: readonly WeighedIdea[] };

function Part({ desk, title, none, ideas }: PartProps) {
  return (
    <>
      <h2>{title}</h2>
      {ideas.length === 0 && <p class="hint">{none}</p>}
      <ol aria-label={title}>
        {ideas.map(({ key, number, t: text, weighed }) => (
          <li key={key}>
            <span class="place">{number}</span>{' '}
            <span class="text">
              {text}
              <span class="about">
                {[...figuresSaid(weighed), ...(weighed.differs ? [t('ui.matrix.differs')] : [])].join(' · ')}
              </span>
              <ProjectButton desk={desk} idea={key} text={text} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
