import type { SceneOf } from '../../state/entities';
import { reviewedOf, reviewSpreadOf, reviewsOf, shownReview } from '../../state/reviews';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Kept } from '../../ui/learning/Kept';
import { ReviewCard } from '../../ui/learning/ReviewCard';
import { ReviewSpread } from '../../ui/learning/ReviewSpread';
import { Notice } from '../../ui/Notice';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { GradeQuestion } from './GradeQuestion';
import { SavedMark } from './SavedMark';

type Props = { scene: SceneOf<'review'> };

/** Running projects: the one that is presented, two questions about it, and what became of the others. */
export function Review({ scene }: Props) {
  const shared = useSession().shared.value;
  const project = reviewedOf(shared);
  const spread = reviewSpreadOf(shared);
  const on = reviewsOf(shared).find(({ key }) => key === scene.project);
  return (
    <>
      <Heading scene={scene} />
      {scene.promises && !project && <Kept promises={scene.promises} />}
      {scene.projects === 0 ? (
        <p class="hint">{`${t('learning.none')} ${t('learning.noneHow')}`}</p>
      ) : (
        !project && <p class="hint">{t('learning.soon')}</p>
      )}
      {project && (
        <div class="card">
          <ReviewCard project={project} />
        </div>
      )}
      {project && <Questions scene={scene} project={project.project} />}
      {spread && (
        <div class="card">
          <ReviewSpread spread={spread} />
        </div>
      )}
      {on?.verdict && (
        <p class="my-place">
          {t('learning.verdict')}: <strong>{t(`learning.verdicts.${on.verdict}`)}</strong>
        </p>
      )}
      {on?.lesson && (
        <p class="my-place">
          {t('learning.lesson')}: {on.lesson}
        </p>
      )}
    </>
  );
}

function Questions({ scene, project }: Props & { project: string }) {
  const session = useSession();
  const { value, saved } = shownReview(session.own.value, session.pending.value, project);
  const said = value.helped !== undefined || value.learned !== undefined;
  if (scene.phase === 'waiting') {
    return <p class="hint">{t('learning.listen')}</p>;
  }
  if (scene.phase !== 'open') {
    return scene.phase === 'closed' ? <Notice>{t('learning.closed')}</Notice> : null;
  }
  const answer = (helped?: number, learned?: number) =>
    void session.send({
      kind: 'answerReview',
      review: scene.activity,
      project,
      ...(helped === undefined ? {} : { helped }),
      ...(learned === undefined ? {} : { learned }),
    });
  return (
    <div class="slip weigh">
      <p class="hint">{`${t('learning.scale')} ${t('learning.hidden')}`}</p>
      <GradeQuestion
        question={t('learning.didHelp')}
        value={value.helped}
        onChoose={(helped) => answer(helped, value.learned)}
      />
      <GradeQuestion
        question={t('learning.didLearn')}
        value={value.learned}
        onChoose={(learned) => answer(value.helped, learned)}
      />
      <div class="choosing">
        {said && (
          <Button kind="quiet" onClick={() => answer()}>
            {t('learning.takeBack')}
          </Button>
        )}
        {(said || !saved) && <SavedMark saved={saved} />}
      </div>
    </div>
  );
}
