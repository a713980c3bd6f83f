import type { ScanStatement } from '../../state/entities';
import type { Asked } from '../../state/scanDraft';
import { answerText, statementOf, themeOf } from '../../state/scans';
import { t } from '../../state/words';
import { Button } from '../Button';
import type { PageProps } from './ScanForm';

const grades = [1, 2, 3, 4, 5, 0] as const;

type Props = PageProps & { asked: Asked; count: number };

/** One statement: a tap answers it and goes on. */
export function StatementPage({ dimensions, draft, change, go, asked, count }: Props) {
  const dimension = dimensions[asked.dimension];
  const chosen = draft.answers[asked.index];
  const choose = (grade: number) =>
    change({
      answers: draft.answers.map((answer, at) => (at === asked.index ? grade : answer)),
      at: draft.at + 1,
    });
  return (
    <>
      <div class="scan-place">
        <p>
          {dimension && themeOf(dimension)} · {t('scan.place', { at: draft.at, count })}
        </p>
        <progress max={count} value={draft.at - 1} aria-hidden="true" />
      </div>
      <h2 tabIndex={-1}>{statementOf(statementIn(dimensions, asked))}</h2>
      <fieldset class="scan-answers">
        <legend class="hint">{t('scan.howFar')}</legend>
        {grades.map((grade) => (
          <button
            key={grade}
            type="button"
            class={grade === 0 ? 'scan-answer unknown' : 'scan-answer'}
            aria-pressed={chosen === grade ? 'true' : 'false'}
            onClick={() => choose(grade)}
          >
            {grade > 0 && (
              <span class="grade" aria-hidden="true">
                {grade}
              </span>
            )}
            {grade === 0 ? t('scan.dontKnow') : answerText(grade)}
          </button>
        ))}
      </fieldset>
      <div class="scan-ways">
        {draft.at > 1 && (
          <Button kind="quiet" onClick={() => go(draft.at - 1)}>
            {t('scan.backOne')}
          </Button>
        )}
        {typeof chosen === 'number' ? (
          <Button kind="quiet" onClick={() => go(draft.at + 1)}>
            {t('scan.onwards')}
          </Button>
        ) : (
          <p class="hint">{t('scan.tapAnswers')}</p>
        )}
      </div>
    </>
  );
}

function statementIn(dimensions: PageProps['dimensions'], asked: Asked): ScanStatement {
  return dimensions.flatMap(({ statements }) => statements)[asked.index] ?? {};
}
