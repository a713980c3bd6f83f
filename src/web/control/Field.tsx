import type { ComponentChildren } from 'preact';

/** A labelled field with an optional hint under it. */
export function Field(props: { id: string; label: string; hint?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.children}
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** A whole number. */
export function NumberField(props: {
  id: string;
  label: string;
  value: number | undefined;
  most: number;
  least?: number;
  onChange: (value: number | undefined) => void;
  hint?: string;
  disabled?: boolean;
}) {
  return (
    <Field id={props.id} label={props.label} hint={props.hint}>
      <input
        id={props.id}
        class="input"
        type="number"
        inputMode="numeric"
        min={props.least ?? 1}
        max={props.most}
        value={props.value ?? ''}
        disabled={props.disabled ?? false}
        aria-describedby={props.hint ? `${props.id}-hint` : undefined}
        onInput={(event) => {
          const number = event.currentTarget.valueAsNumber;
          props.onChange(Number.isInteger(number) ? number : undefined);
        }}
      />
    </Field>
  );
}
