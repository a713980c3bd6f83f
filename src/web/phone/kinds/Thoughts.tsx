import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { Signature } from '../Composer';
import { DealtIdeas } from '../DealtIdeas';
import type { Writing } from '../writing';
import { Prompt } from './Prompt';
import { SharedTexts } from './SharedTexts';

type Props = {
  scene: {
    activity: string;
    prompts: string[];
    open: boolean;
    showsNames: boolean;
    big: boolean;
    closesAtZero: boolean;
  };
};

/** One's own notes on prompts, of which one may share what one likes, and what others shared. */
export function Thoughts({ scene }: Props) {
  const writing: Writing<'kinds.thought'> = { ...scene, called: 'kinds.thought', columns: [] };
  const prompts = scene.prompts.length === 0 ? [t('kinds.note')] : scene.prompts;
  return (
    <>
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
    </>
  );
}
