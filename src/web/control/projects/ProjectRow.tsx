import { useSignal } from '@preact/signals';
import { fieldNames, isReady, type KeyedProject, peopleSaid } from '../../state/teams';
import { t } from '../../state/words';
import type { Desk } from '../desk';
import { CanvasForm } from './CanvasForm';

/** One project: its team, what its canvas still needs, and the canvas itself when it is opened. */
export function ProjectRow({ desk, project }: { desk: Desk; project: KeyedProject }) {
  const open = useSignal(false);
  const { title } = project;
  const said = project.aside
    ? [t('control.project.isAside')]
    : [
        ...peopleSaid(project),
        t(project.led ? 'canvas.led' : 'canvas.notLed'),
        isReady(project)
          ? t('canvas.ready')
          : t('control.project.needs', { fields: fieldNames(project.missing ?? []) }),
      ];
  const aside = project.aside ? 'back' : 'aside';
  const write = open.value ? 'shut' : 'write';
  return (
    <li class={project.aside ? 'aside' : isReady(project) ? 'ready' : undefined}>
      <p>
        <span class="text">{title}</span> <span class="about">{said.join(' · ')}</span>
      </p>
      <div class="small">
        {!project.aside && (
          <button
            type="button"
            aria-expanded={open.value ? 'true' : 'false'}
            aria-label={open.value ? undefined : t('control.project.writeOf', { title })}
            onClick={() => (open.value = !open.value)}
          >
            {t(`control.project.${write}`)}
          </button>
        )}
        {!desk.ended.value && (
          <button
            type="button"
            aria-label={t(`control.project.${aside}Of`, { title })}
            onClick={() => desk.act({ kind: 'setProjectAside', project: project.key, aside: !project.aside })}
          >
            {t(`control.project.${aside}`)}
          </button>
        )}
      </div>
      {open.value && !project.aside && <CanvasForm desk={desk} project={project.key} />}
    </li>
  );
}
