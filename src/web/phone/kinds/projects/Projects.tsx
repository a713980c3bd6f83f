import './projects.css';
import type { GoalsEntity, SceneOf } from '../../../state/entities';
import { addWords, wordsLanguage } from '../../../state/words';
import { CanvasStep } from './CanvasStep';
import { Goals } from './Goals';
import { TeamsStep } from './TeamsStep';

const words = wordsLanguage() === 'nl' ? import('words:nl/canvas') : import('words:en/canvas');

/** With their words. */
export const projects = words.then(({ default: more }) => {
  addWords(more);
  return Projects;
});

/** A step about projects, or the goals of one that is pitched. */
export type ProjectTask = { scene: SceneOf<'teams' | 'canvas'> } | { goals: GoalsEntity };

export function Projects(task: ProjectTask) {
  if ('goals' in task) {
    return <Goals goals={task.goals} />;
  }
  return task.scene.kind === 'teams' ? <TeamsStep scene={task.scene} /> : <CanvasStep scene={task.scene} />;
}
