import type { TapCounts, TapLine } from '../../state/entities';
import { gradesOf, lineOf, meanOf, taps } from '../../state/learning';
import { t, wordsLanguage } from '../../state/words';

/** How people felt: of each of the three the mean, and how many gave which grade, as bars and in words. */
export function TapLines({ counts }: { counts: TapCounts }) {
  return (
    <div class="tap-lines">
      {taps.map((tap) => {
        const line = lineOf(counts, tap);
        return (
          <div key={tap} class="tap-line">
            <p class="felt">
              <span>{t(`learn.taps.${tap}`)}</span> {line && <strong>{meanText(line)}</strong>}
            </p>
            {line ? <Spread line={line} /> : <p class="soft hint">{t('learn.taps.tooFew')}</p>}
          </div>
        );
      })}
    </div>
  );
}

/** The mean to one decimal, in the way of the language. */
export function meanText(line: TapLine): string {
  const mean = new Intl.NumberFormat(wordsLanguage(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return t('learn.taps.mean', { mean: mean.format(meanOf(line)) });
}

function Spread({ line }: { line: TapLine }) {
  const grades = gradesOf(line);
  const most = Math.max(1, ...grades);
  const given = grades.reduce((sum, people) => sum + people, 0);
  return (
    <>
      <ol class="tap-spread" role="list">
        {grades.map((people, at) => (
          <li
            key={at}
            aria-label={t('learn.taps.spread', { grade: at + 1, people: t('learn.taps.of', { count: people }) })}
          >
            <svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">
              <rect y={100 - (100 * people) / most} width="1" height={(100 * people) / most} />
            </svg>
            <span aria-hidden="true">{at + 1}</span>
          </li>
        ))}
      </ol>
      <p class="soft hint">
        {[
          t('learn.taps.of', { count: given }),
          ...(line.unknown > 0 ? [t('learn.taps.unknowns', { count: line.unknown })] : []),
        ].join(' · ')}
      </p>
    </>
  );
}
