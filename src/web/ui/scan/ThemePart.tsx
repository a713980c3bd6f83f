import type { ScanDimensionResult, ScanResultEntity } from '../../state/entities';
import { answerText, growthText, hundredths, points, tenths, themeOf, yearsOf } from '../../state/scans';
import { t } from '../../state/words';
import { changeText } from './changeText';
import { AnswerKey, Distribution } from './Distribution';
import { Voluntary } from './Voluntary';
import { YearLine } from './YearLine';

/** One theme: where we are and want to be, how each statement was answered, and the years. */
export function ThemePart({ entity, at, full }: { entity: ScanResultEntity; at: number; full: boolean }) {
  const result = entity.result.dimensions[at];
  if (!result) {
    return null;
  }
  const years = yearsOf(entity, at, t('scan.thisOne'));
  const change = entity.changes[at];
  return (
    <figure class={years.length > 1 ? 'theme with-years' : 'theme'}>
      <figcaption>
        <h3>{themeOf(result.dimension)}</h3>
        <Figures result={result} full={full} />
        {full && <Apart result={result} />}
      </figcaption>
      <div class="bars">
        <Distribution result={result} />
      </div>
      {years.length > 1 && (
        <div class="years">
          <YearLine title={t('scan.years')} points={years} />
          {change && (
            <p>
              <strong>{changeText(change)}</strong>{' '}
              <span class="aside margin">{t('scan.margin', { margin: hundredths(change.margin) })}</span>
            </p>
          )}
        </div>
      )}
      <div class="under">
        <AnswerKey />
        <Voluntary />
      </div>
    </figure>
  );
}

/** A mean in every way in which it is said. */
function Figures({ result: { now, wanted }, full }: { result: ScanDimensionResult; full: boolean }) {
  return (
    <p class="theme-figures">
      <span class="figure">
        {t('scan.now')} <strong>{now ? tenths(now.mean) : t('scan.few')}</strong>
      </span>{' '}
      {now && (
        <span class="aside">
          {[
            t('scan.of100', { points: points(now.mean) }),
            t('scan.people', { count: now.n }),
            ...(full ? [t('scan.spread', { spread: tenths(now.deviation) })] : []),
            `${answerText(now.stage)} (${growthText(now.stage)})`,
          ].join(' · ')}
        </span>
      )}{' '}
      <span class="figure">
        {t('scan.wanted')} <strong>{wanted ? tenths(wanted.mean) : t('scan.few')}</strong>
      </span>
    </p>
  );
}

/** Those in the session and those by the link, where both can be told; and how well the statements hang together. */
function Apart({ result: { there, away, consistency } }: { result: ScanDimensionResult }) {
  return (
    <>
      {there && away && (
        <p class="aside">
          {t('scan.apart', {
            there: tenths(there.mean),
            n: t('scan.people', { count: there.n }),
            away: tenths(away.mean),
            m: t('scan.people', { count: away.n }),
          })}
        </p>
      )}
      {consistency !== undefined && <p class="aside">{t('scan.consistency', { alpha: hundredths(consistency) })}</p>}
    </>
  );
}
