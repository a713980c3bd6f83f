import { useSignal } from '@preact/signals';
import type { CanvasField } from '../../state/entities';
import { canvasGroups, canvasText, dayFields, fieldName, lineFields, originOf } from '../../state/teams';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { Field } from '../Field';

/** A canvas on the facilitator screen: where it came from, and every field to read and to write. */
export function CanvasForm({ desk, project }: { desk: Desk; project: string }) {
  const origin = originOf(desk.live.shared.value, project);
  return (
    <div class="canvas">
      {origin && (
        <p class="hint">
          {[t('canvas.origin'), [...origin.wordings, ...(origin.builds ?? [])].join(' · ')].join(': ')}
        </p>
      )}
      {canvasGroups.map(([group, fields]) => (
        <fieldset key={group}>
          <legend>{t(`canvas.groups.${group}`)}</legend>
          {fields.map((field) => (
            <One key={field} desk={desk} project={project} field={field} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** What is typed stays in its box until it is saved, or was given up. */
function One({ desk, project, field }: { desk: Desk; project: string; field: CanvasField }) {
  const truth = canvasText(desk.live.shared.value, project, field);
  const typed = useSignal<{ text: string; was: string } | undefined>(undefined);
  const id = `${project}-${field}`;
  const isDay = dayFields.includes(field);
  const save = async () => {
    const now = typed.value;
    if (
      now &&
      (now.text.trim() === truth ||
        (await desk.act({ kind: 'writeCanvas', project, field, text: now.text, was: now.was })))
    ) {
      typed.value = undefined;
    }
  };
  const common = {
    id,
    class: 'input',
    value: typed.value?.text ?? truth,
    disabled: desk.ended.value,
    onInput: (event: { currentTarget: { value: string } }) => {
      typed.value = { text: event.currentTarget.value, was: typed.value?.was ?? truth };
    },
    onBlur: () => void save(),
  };
  return (
    <Field id={id} label={fieldName(field)}>
      {isDay ? (
        <input {...common} type="date" />
      ) : lineFields.includes(field) ? (
        <input {...common} type="text" autocomplete="off" />
      ) : (
        <textarea {...common} rows={2} />
      )}
      {typed.value && typed.value.was !== truth && (
        <div class="theirs">
          <p>{truth === '' ? t('canvas.theirsEmpty') : t('canvas.theirs', { text: truth })}</p>
          <div class="buttons">
            <Button
              onClick={() => {
                typed.value = { text: typed.value?.text ?? '', was: truth };
                void save();
              }}
            >
              {t('canvas.keepMine')}
            </Button>
            <Button onClick={() => (typed.value = undefined)}>{t('canvas.takeTheirs')}</Button>
          </div>
        </div>
      )}
    </Field>
  );
}
