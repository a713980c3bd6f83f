import { useId } from 'preact/hooks';
import { ownMean } from '../../state/scanDraft';
import { answerText, tenths, themeOf } from '../../state/scans';
import { t } from '../../state/words';
import { Button } from '../Button';
import type { PageProps } from './ScanForm';

const grades = [1, 2, 3, 4, 5] as const;

/** Where one wants to be in a year: one tap for each theme, beside where one sees it now. */
export function WantedPage({ dimensions, draft, change, go }: PageProps) {
  const want = (theme: number, grade: number) =>
    change({ wanted: draft.wanted.map((wanted, at) => (at === theme ? grade : wanted)) });
  return (
    <>
      <h2 tabIndex={-1}>{t('scan.wantedTitle')}</h2>
      <p class="hint">{t('scan.wantedHow')}</p>
      {draft.order.map((theme) => (
        <Slider
          key={theme}
          name={themeOf(dimensions[theme] ?? {})}
          mean={ownMean(dimensions, draft, theme)}
          value={draft.wanted[theme] ?? undefined}
          onChoose={(grade) => want(theme, grade)}
        />
      ))}
      <div class="scan-ways">
        <Button kind="quiet" onClick={() => go(draft.at - 1)}>
          {t('scan.backOne')}
        </Button>
        <Button kind="primary" onClick={() => go(draft.at + 1)}>
          {t('scan.onwards')}
        </Button>
      </div>
    </>
  );
}

type SliderProps = {
  name: string;
  mean: number | undefined;
  value: number | undefined;
  onChoose: (grade: number) => void;
};

function Slider({ name, mean, value, onChoose }: SliderProps) {
  const group = useId();
  const now = mean === undefined ? undefined : t('scan.younow', { mean: tenths(mean) });
  return (
    <fieldset class="scan-wanted">
      <legend>
        <strong>{name}</strong>
        {now && <span class="unseen">, {now}</span>}
      </legend>
      <div class="now-line" aria-hidden="true">
        {mean !== undefined && <i style={{ insetInlineStart: `${10 + 20 * (mean - 1)}%` }} title={now} />}
      </div>
      <div class="scale">
        {grades.map((grade) => (
          <label key={grade}>
            <input
              type="radio"
              class="unseen"
              name={group}
              aria-label={`${grade}: ${answerText(grade)}`}
              checked={value === grade}
              onChange={() => onChoose(grade)}
            />
            <span>{grade}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
