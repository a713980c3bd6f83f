import type { ScanDimensionResult, ScanSpread } from '../../state/entities';
import { answerText, shortAnswer, statementOf, tenths } from '../../state/scans';
import { t } from '../../state/words';

const grades = [1, 2, 3, 4, 5] as const;

/** How each statement was answered: a bar in five parts, each with its number of people; and the same as a table. */
export function Distribution({ result }: { result: ScanDimensionResult }) {
  const rows = result.statements.map((spread, at) => ({
    spread,
    text: statementOf(result.dimension.statements[at] ?? {}),
  }));
  return (
    <>
      <ol class="distribution" aria-hidden="true">
        {rows.map(({ spread, text }) => (
          <li key={text}>
            <p>{text}</p>
            {isTold(spread) ? <Bar spread={spread} /> : <p class="aside">{t('scan.few')}</p>}
          </li>
        ))}
      </ol>
      <div class="unseen">
        <table>
          <caption>{t('scan.distribution')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('scan.statement')}</th>
              {grades.map((grade) => (
                <th key={grade} scope="col">
                  {`${grade}: ${answerText(grade)}`}
                </th>
              ))}
              <th scope="col">{t('scan.mean')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ spread, text }) => (
              <tr key={text}>
                <th scope="row">{text}</th>
                {isTold(spread) ? (
                  <>
                    {grades.map((grade) => (
                      <td key={grade}>{spread.counts[grade - 1] ?? 0}</td>
                    ))}
                    <td>{tenths(spread.mean)}</td>
                  </>
                ) : (
                  <td colSpan={6}>{t('scan.few')}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function isTold(spread: ScanSpread): spread is ScanSpread & { mean: number } {
  return spread.mean !== undefined && spread.counts.length > 0;
}

function Bar({ spread: { counts, mean } }: { spread: ScanSpread & { mean: number } }) {
  return (
    <div class="answer-bar">
      {grades.map((grade) => {
        const count = counts[grade - 1] ?? 0;
        return count === 0 ? null : (
          <span key={grade} class={`part g${grade}`} style={{ flexGrow: count }}>
            {count}
          </span>
        );
      })}
      <span class="mean">{t('scan.meanOf', { mean: tenths(mean) })}</span>
    </div>
  );
}

/** Which part of a bar is which answer. */
export function AnswerKey() {
  return (
    <ul class="answer-key" role="list" aria-hidden="true">
      {grades.map((grade) => (
        <li key={grade}>
          <span class={`part g${grade}`}>{grade}</span> {shortAnswer(grade)}
        </li>
      ))}
    </ul>
  );
}
