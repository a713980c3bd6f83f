import { useSignal } from '@preact/signals';
import type { ProjectSheet, ProjectStage } from '../state/programmes';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { CycleDesk } from './cycleDesk';
import { LongField } from './Fields';
import { Form } from './Form';

/** Moves a project to another stage; stopping asks for the lesson. */
export function Stage({ desk, project }: { desk: CycleDesk; project: ProjectSheet }) {
  const trouble = useSignal('');
  const stopping = useSignal(false);
  const lesson = useSignal('');
  const move = async (stage: ProjectStage) => {
    trouble.value = await desk.act({ kind: 'moveProject', project: project.project, stage }, t(`stages.${stage}`));
  };

  return (
    <div class="moving">
      <h4>{t('cycle.stages.title')}</h4>
      <div class="buttons">
        {project.life?.next.map((stage) => (
          <Button
            key={stage}
            onClick={() => {
              stopping.value = stage === 'stopped';
              void (stage === 'stopped' ? undefined : move(stage));
            }}
          >
            {t('cycle.stages.move', { stage: t(`stages.${stage}`) })}
          </Button>
        ))}
      </div>
      <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
      {stopping.value && (
        <Form
          submit={t('cycle.stages.stop')}
          onSubmit={() =>
            desk.act({ kind: 'moveProject', project: project.project, stage: 'stopped', lesson: lesson.value })
          }
        >
          <LongField label={t('cycle.stages.lesson')} of={lesson} most={280} />
        </Form>
      )}
    </div>
  );
}
