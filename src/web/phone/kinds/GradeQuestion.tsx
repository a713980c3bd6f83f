import { useId } from 'preact/hooks';
import { buzz } from '../device';

const grades = [1, 2, 3, 4, 5] as const;

type Props = { question: string; value: number | undefined; onChoose: (grade: number) => void };

/** One question, answered with 1 to 5. */
export function GradeQuestion({ question, value, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="grades">
      <legend>
        <strong>{question}</strong>
      </legend>
      <div class="scale">
        {grades.map((grade) => (
          <label key={grade}>
            <input
              type="radio"
              class="unseen"
              name={name}
              checked={value === grade}
              onChange={() => {
                buzz();
                onChoose(grade);
              }}
            />
            <span>{grade}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
