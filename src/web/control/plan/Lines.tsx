import { Field } from '../Field';

/** Several short texts, one a line: they can be pasted. */
export function Lines(props: {
  id?: string;
  label: string;
  hint: string;
  value: string;
  onInput: (text: string) => void;
  rows?: number;
  required?: boolean;
}) {
  const id = props.id ?? 'plan-lines';
  return (
    <Field id={id} label={props.label} hint={props.hint}>
      <textarea
        id={id}
        class="input"
        rows={props.rows ?? 4}
        required={props.required ?? false}
        value={props.value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
