import { fairOf } from '../../state/basicSelectors';
import type { SceneOf } from '../../state/entities';
import { shownWeight, thresholdsOf, type WeighedIdea, weighedOf } from '../../state/matrix';
import { figuresSaid } from '../../state/matrixWords';
import { t } from '../../state/words';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { Fair } from '../../ui/Fair';
import { useSession } from '../useSession';
import { Yours } from './WeighSlip';

/** What goes on, and what stands in the list for later: the same as the picture on the big screen. */
export function MatrixResults({ scene }: { scene: SceneOf<'matrix'> }) {
  const shared = useSession().shared.value;
  const { feasible, affordable } = thresholdsOf(shared);
  const ideas = weighedOf(shared);
  const list = (goesOn: boolean) => ideas.filter((idea) => idea.goesOn === goesOn);
  return (
    <>
      <p>{t('ui.matrix.lines', { feasible, affordable })}</p>
      <Part
        name="goes-on"
        title={t('ui.matrix.goesOn')}
        none={t('ui.matrix.nothingOn')}
        ideas={list(true)}
        scene={scene}
      />
      <Part
        name="not-yet"
        title={t('ui.matrix.notYet')}
        none={t('ui.matrix.allOn')}
        ideas={list(false)}
        scene={scene}
      />
      <Fair fair={fairOf(shared)} order="sums" />
      <p class="hint">{t('ui.matrix.spread')}</p>
    </>
  );
}

type PartProps = {
  name: string;
  title: string;
  none: string;
  ideas: readonly WeighedIdea[];
  scene: SceneOf<'matrix'>;
};

function Part({ name, title, none, ideas, scene }: PartProps) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {ideas.length === 0 && <p class="hint">{none}</p>}
      <ol class="slips results" role="list" aria-labelledby={name}>
        {ideas.map((idea) => (
          <Line key={idea.key} idea={idea} scene={scene} />
        ))}
      </ol>
    </section>
  );
}

function Line({ idea, scene }: { idea: WeighedIdea; scene: SceneOf<'matrix'> }) {
  const session = useSession();
  const { f, a } = shownWeight(session.own.value, session.pending.value, scene.activity, idea.key).value;
  return (
    <li class="slip result">
      <span class="place">{idea.number}</span>
      <div class="body">
        <p class="text">{idea.t}</p>
        <ColumnLabel names={scene.columns} column={idea.c} />
        <ul class="figures">
          {figuresSaid(idea.weighed).map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
        {idea.weighed.differs && <p class="talk-first">{t('ui.matrix.differs')}</p>}
        {(f !== undefined || a !== undefined) && <Yours f={f} a={a} />}
      </div>
    </li>
  );
}
