import { Field } from '../Field';

/** Several short texts, one a line: they can be pasted. */
export function Lines(props: {
  label: string;
  hint: string;
  value: string;
  onInput: (text: string) => void;
  rows?: number;
  required?: boolean;
}) {
  return (
    <Field id="plan-lines" label={props.label} hint={props.hint}>
      <textarea
        id="plan-lines"
        class="input"
        rows={props.rows ?? 4}
        required={props.required ?? false}
        value={props.value}
        aria-describedby="plan-lines-hint"
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
