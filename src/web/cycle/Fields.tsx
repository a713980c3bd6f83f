import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

type Props = { label: string; of: Signal<string>; most?: number; type?: 'text' | 'date' };

/** One line of text, or a day. */
export function TextField({ label, of, most, type = 'text' }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input
          id={id}
          class="input"
          type="date"
          value={of.value}
          onInput={(event) => (of.value = event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          class="input"
          type="text"
          autocomplete="off"
          {...(most === undefined ? {} : { maxLength: most })}
          value={of.value}
          onInput={(event) => (of.value = event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** Some lines of text. */
export function LongField({ label, of, most, rows = 3 }: Props & { rows?: number }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="input"
        rows={rows}
        {...(most === undefined ? {} : { maxLength: most })}
        value={of.value}
        onInput={(event) => (of.value = event.currentTarget.value)}
      />
    </div>
  );
}

/** One of a few. */
export function Choice<T extends string>(props: {
  label: string;
  of: Signal<T>;
  options: readonly (readonly [NoInfer<T>, string])[];
}) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{props.label}</legend>
      {props.options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            checked={props.of.value === value}
            onChange={() => {
              props.of.value = value;
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
