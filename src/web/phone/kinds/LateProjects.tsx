import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../state/words';
import { useSession } from '../useSession';
import type { ProjectTask } from './projects/Projects';

/** Projects come when they are needed: most days have none before noon. Undefined until it is here. */
const late = signal<typeof import('./projects/Projects').Projects | 'failed' | undefined>(undefined);

let asked = false;

async function fetchLate(): Promise<void> {
  if (!asked) {
    asked = true;
    late.value = await import('./projects/Projects').then(
      ({ projects }) => projects,
      () => 'failed',
    );
    asked = late.value !== 'failed';
  }
}

/** Something of projects. Its code comes later than the other kinds. */
export function LateProjects(task: ProjectTask) {
  const live = useSession().status.value.kind === 'live';
  useEffect(() => void (live && fetchLate()), [live]);
  const Projects = late.value;
  return Projects && Projects !== 'failed' ? (
    <Projects {...task} />
  ) : (
    <p class="hint">{t(Projects === 'failed' ? 'ui.offline' : 'ui.loading')}</p>
  );
}
