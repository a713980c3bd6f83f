import { BuildList, type BuildTask } from './BuildList';
import { SignOffer } from './SignOffer';

/** What is added to an idea, and the name that one may show with it. */
export type ExtraTask = ({ task: 'builds' } & BuildTask) | { task: 'sign'; idea: string };

export function Extra(task: ExtraTask) {
  switch (task.task) {
    case 'builds':
      return <BuildList {...task} />;
    case 'sign':
      return <SignOffer idea={task.idea} />;
  }
}
