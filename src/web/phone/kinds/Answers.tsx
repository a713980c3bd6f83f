import type { SceneOf } from '../../state/entities';
import { shownAnswer } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { AnswerBars } from './AnswerBars';
import { AnswerForm } from './AnswerForm';

type Props = {
  scene: SceneOf<'poll'> | SceneOf<'consent'>;
  options: readonly string[];
  several: boolean;
  hint: string;
  /** The result in a sentence. */
  outcome?: string;
};

/** A question with answers to choose from, in each of its phases. */
export function Answers({ scene, options, several, hint, outcome }: Props) {
  const session = useSession();
  const answer = shownAnswer(session.own.value, session.pending.value, scene.activity);
  const chosen = answer.value.flatMap((choice) => options[choice] ?? []);
  const live = scene.live === 'everyone' && (scene.phase === 'open' || scene.phase === 'closed');
  const bars = <AnswerBars options={options} several={several} mine={answer.value} />;
  return (
    <>
      <Heading scene={scene} />
      {scene.phase === 'waiting' && <Notice>{t('kinds.waiting')}</Notice>}
      {scene.phase === 'open' && (
        <AnswerForm
          big={scene.kind === 'consent'}
          poll={scene.activity}
          options={options}
          several={several}
          hint={hint}
          answer={answer}
        />
      )}
      {scene.phase === 'closed' && (
        <>
          <Notice>{t('kinds.answered')}</Notice>
          <p>{chosen.length === 0 ? t('kinds.noAnswer') : t('kinds.youChose', { answer: chosen.join(', ') })}</p>
        </>
      )}
      {(live || scene.phase === 'revealed') && (
        <section aria-labelledby="results">
          <h2 id="results">{t(live ? 'kinds.soFar' : 'kinds.results')}</h2>
          {outcome !== undefined && scene.phase === 'revealed' && <p>{outcome}</p>}
          {bars}
        </section>
      )}
    </>
  );
}
