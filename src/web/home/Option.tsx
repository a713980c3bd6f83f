import type { Signal } from '@preact/signals';

/** One radio button with a hint under it; its name is the label alone. */
export function Option<T extends string>(props: {
  name: string;
  of: Signal<T>;
  value: NoInfer<T>;
  label: string;
  hint?: string;
}) {
  const id = `${props.name}-${props.value}`;
  return (
    <div class="choice">
      <input
        type="radio"
        id={id}
        name={props.name}
        checked={props.of.value === props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={() => {
          props.of.value = props.value;
        }}
      />
      <label for={id}>{props.label}</label>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
