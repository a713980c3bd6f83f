import type { SceneOf } from '../../state/entities';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { Signature } from '../Composer';
import { DealtIdeas } from '../DealtIdeas';
import { Heading } from '../Heading';
import type { Writing } from '../writing';
import { PledgeCard } from './PledgeCard';
import { Prompt } from './Prompt';
import { SharedTexts } from './SharedTexts';
import { ThanksCard } from './ThanksCard';

/** Looking back: one's own notes, of which one may share what one likes. */
export function Reflection({ scene }: { scene: SceneOf<'reflection'> }) {
  const writing: Writing<'kinds.thought'> = { ...scene, called: 'kinds.thought', columns: [] };
  const prompts = scene.prompts.length === 0 ? [t('kinds.note')] : scene.prompts;
  return (
    <>
      <Heading scene={scene} />
      {scene.open ? (
        <p class="hint">
          <Signature {...writing} />
        </p>
      ) : (
        <Notice>{t('kinds.thought.closed')}</Notice>
      )}
      {prompts.map((prompt, at) => (
        <Prompt key={prompt} writing={writing} prompt={prompt} at={at} />
      ))}
      {scene.big ? (
        <DealtIdeas writing={{ ...writing, columns: scene.prompts }} />
      ) : (
        <SharedTexts prompts={scene.prompts} />
      )}
      <PledgeCard />
      <ThanksCard />
    </>
  );
}
