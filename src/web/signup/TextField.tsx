import type { Signal } from '@preact/signals';

/** A labelled text; of several lines when it says so. */
export function TextField(props: {
  id: string;
  of: Signal<string>;
  label: string;
  most: number;
  hint?: string;
  lines?: number;
  /** A day and time. */
  moment?: boolean;
  /** Which keys a phone shows. */
  keys?: 'email' | 'url';
  autocomplete?: 'name' | 'email' | 'off';
}) {
  const shared = {
    id: props.id,
    class: 'input',
    maxLength: props.most,
    value: props.of.value,
    'aria-describedby': props.hint ? `${props.id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      props.of.value = event.currentTarget.value;
    },
  };
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.moment ? (
        <input type="datetime-local" {...shared} />
      ) : props.lines ? (
        <textarea rows={props.lines} {...shared} />
      ) : (
        <input type="text" inputMode={props.keys ?? 'text'} autocomplete={props.autocomplete ?? 'off'} {...shared} />
      )}
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
