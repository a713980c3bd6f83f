import { Field } from '../Field';

/** A text of a few lines. */
export function TextField(props: {
  id: string;
  label: string;
  value: string;
  most: number;
  onInput: (text: string) => void;
  hint?: string;
  required?: boolean;
}) {
  return (
    <Field id={props.id} label={props.label} hint={props.hint}>
      <textarea
        id={props.id}
        class="input"
        rows={2}
        required={props.required ?? false}
        maxLength={props.most}
        value={props.value}
        aria-describedby={props.hint ? `${props.id}-hint` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
