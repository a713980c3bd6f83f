import './projects.css';
import words from 'words:canvas';
import type { GoalsEntity, SceneOf } from '../../../state/entities';
import { needWords } from '../../../state/words';
import { CanvasStep } from './CanvasStep';
import { Goals } from './Goals';
import { TeamsStep } from './TeamsStep';

/** With their words. */
export const projects = needWords(words).then(() => Projects);

/** A step about projects, or the goals of one that is pitched. */
export type ProjectTask = { scene: SceneOf<'teams' | 'canvas'> } | { goals: GoalsEntity };

export function Projects(task: ProjectTask) {
  if ('goals' in task) {
    return <Goals goals={task.goals} />;
  }
  return task.scene.kind === 'teams' ? <TeamsStep scene={task.scene} /> : <CanvasStep scene={task.scene} />;
}
