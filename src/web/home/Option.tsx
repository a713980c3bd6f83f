import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** One radio button with a hint under it, and what is asked besides once it is chosen; its name is the label alone. */
export function Option<T extends string>(props: {
  name: string;
  of: Signal<T>;
  value: NoInfer<T>;
  label: string;
  hint?: string;
  children?: ComponentChildren;
}) {
  const id = `${props.name}-${props.value}`;
  const chosen = props.of.value === props.value;
  return (
    <div class="choice">
      <input
        type="radio"
        id={id}
        name={props.name}
        checked={chosen}
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
      {chosen && props.children && <div class="besides">{props.children}</div>}
    </div>
  );
}
