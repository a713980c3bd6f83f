import { type Signal, useSignal } from '@preact/signals';
import type { ProjectSheet } from '../state/programmes';
import { t } from '../state/words';
import type { CycleDesk } from './cycleDesk';
import { TextField } from './Fields';
import { Form } from './Form';
import { dayOf } from './words';

const fields = ['goalFrom', 'goalTo', 'goalBy', 'goalMeasure', 'learnWhat', 'learnNotice'] as const;

/** The two goals: what gets better, and what is learned; those who write in the project change them here. */
export function Goals({ desk, project, writes }: { desk: CycleDesk; project: ProjectSheet; writes: boolean }) {
  const { goalFrom, goalTo, goalBy, goalMeasure, learnWhat, learnNotice } = project.canvas;
  const goal = goalTo !== undefined || goalFrom !== undefined;
  return (
    <>
      <h4>{t('cycle.goals')}</h4>
      {goal && (
        <p>
          {t('cycle.goal', {
            from: goalFrom ?? '…',
            to: goalTo ?? '…',
            by: goalBy === undefined ? '…' : dayOf(goalBy),
            measure: goalMeasure ?? '…',
          })}
        </p>
      )}
      {learnWhat !== undefined && <p>{t('cycle.learn', { what: learnWhat })}</p>}
      {learnNotice !== undefined && <p>{t('cycle.notice', { what: learnNotice })}</p>}
      {writes && (
        <details class="more">
          <summary>{t('cycle.change')}</summary>
          <Changing desk={desk} project={project} />
        </details>
      )}
    </>
  );
}

function Changing({ desk, project }: { desk: CycleDesk; project: ProjectSheet }) {
  const was = (field: string) => project.canvas[field] ?? '';
  const of: Record<(typeof fields)[number], Signal<string>> = {
    goalFrom: useSignal(was('goalFrom')),
    goalTo: useSignal(was('goalTo')),
    goalBy: useSignal(was('goalBy')),
    goalMeasure: useSignal(was('goalMeasure')),
    learnWhat: useSignal(was('learnWhat')),
    learnNotice: useSignal(was('learnNotice')),
  };
  const save = async () => {
    for (const field of fields.filter((one) => of[one].value.trim() !== was(one))) {
      const trouble = await desk.act(
        { kind: 'writeProject', project: project.project, field, text: of[field].value, was: was(field) },
        t('cycle.saved'),
      );
      if (trouble !== '') {
        return trouble;
      }
    }
    return '';
  };

  return (
    <Form submit={t('ui.save')} onSubmit={save}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(`cycle.fields.${field}`)}
          of={of[field]}
          most={280}
          type={field === 'goalBy' ? 'date' : 'text'}
        />
      ))}
    </Form>
  );
}
