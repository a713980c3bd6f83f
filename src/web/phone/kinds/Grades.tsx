import type { KeyedIdea } from '../../state/entities';
import { t } from '../../state/words';
import { buzz } from '../device';

const grades = [1, 2, 3, 4, 5] as const;

type Props = {
  axis: string;
  asks: string;
  of: KeyedIdea;
  value: number | undefined;
  onChoose: (grade: number) => void;
};

/** From 1 to 5 on one axis of one idea: a slider whose places can be tapped. */
export function Grades({ axis, asks, of, value, onChoose }: Props) {
  const choose = (grade: number) => {
    buzz();
    onChoose(grade);
  };
  return (
    <fieldset class="grades" aria-label={t('kinds.matrix.axisOf', { axis, text: of.t })}>
      <p class="axis" aria-hidden="true">
        <strong>{axis}</strong> <span class="hint">{asks}</span>
      </p>
      <div class="scale">
        {grades.map((grade) => (
          <label key={grade}>
            <input
              type="radio"
              class="unseen"
              name={`${axis}-${of.key}`}
              checked={value === grade}
              onChange={() => choose(grade)}
            />
            <span>{grade}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
