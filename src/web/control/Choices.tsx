export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** One of a few, as radio buttons under a heading. */
export function Choices<T extends string>(props: {
  name: string;
  legend: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose: (value: T) => void;
  disabled?: boolean;
}) {
  return (
    <fieldset class="choices" disabled={props.disabled ?? false}>
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
