import type { NowEntity } from '../state/entities';
import { t } from '../state/words';
import { Parts } from './Parts';

/** What is asked now, which half of the day it is, and what to do, as long as there is something to do. Where the title stands alone in the middle, only the
 * name of the session; the title of a talk is quiet, since its pages have headings of their own. */
export function Head({ scene, title, ended }: { scene: NowEntity; title: string; ended: boolean }) {
  const alone = standsAlone(scene);
  const heading = 'question' in scene && !alone ? scene.question : title;
  const done = 'phase' in scene && (scene.phase === 'revealed' || scene.phase === 'shown');
  const instruction = alone || done ? undefined : scene.instruction;
  const said = ended
    ? 'question' in scene && t('stage.reportHint')
    : done && isResult(scene)
      ? t('stage.resultNext')
      : (closedOf(scene) ?? (instruction ? undefined : callOf(scene)));
  return (
    <div class="asked">
      {scene.part && <Parts part={scene.part} />}
      {alone ? (
        <p class="of">{heading}</p>
      ) : (
        <h1 class={`question ${scene.kind === 'talk' ? 'quiet' : sizeOf(heading)}`}>{heading}</h1>
      )}
      {instruction && <p class={`instruction ${sizeOf(instruction)}`}>{instruction}</p>}
      {said && <p class="soft">{said}</p>}
    </div>
  );
}

/** Whether what stands below is one result, and nothing else is talked about. */
function isResult({ kind }: NowEntity): boolean {
  return kind === 'ballot' || kind === 'rating' || kind === 'matrix' || kind === 'poll' || kind === 'consent';
}

/** Whether the title is all that there is to show. */
export function standsAlone(scene: NowEntity): boolean {
  return scene.kind === 'break' || (scene.kind === 'talk' && !scene.page);
}

/** What to do where no scene below says it. */
function callOf(scene: NowEntity): string | undefined {
  return scene.kind === 'board' && (scene.sight ?? 'all') === 'all' ? t('stage.sendIdeas') : undefined;
}

function closedOf(scene: NowEntity): string | undefined {
  if (!('open' in scene) || scene.open) {
    return undefined;
  }
  switch (scene.kind) {
    case 'board':
      return t('stage.boardClosed');
    case 'checkIn':
      return t('stage.checkInClosed');
    case 'questions':
      return t('stage.questionsClosed');
    case 'section':
    case 'reflection':
      return t('stage.reflectionClosed');
    case 'signUp':
      return t('stage.signUpClosed');
    case 'teams':
      return t('stage.teamsClosed');
    case 'canvas':
      return t('stage.canvasClosed');
  }
}

function sizeOf(text: string): string {
  return text.length > 120 ? 'longest' : text.length > 60 ? 'long' : '';
}
