import type { ScanEdition } from '../../state/entities';
import { themeOf, yearsOf } from '../../state/scans';
import { t } from '../../state/words';
import { Voluntary } from './Voluntary';
import { YearLine } from './YearLine';

/** The scans of a learning cycle over its Learnathons: all themes together, then each theme of the newest. */
export function Years({ editions }: { editions: readonly ScanEdition[] }) {
  const newest = editions.at(-1);
  if (!newest) {
    return null;
  }
  const entity = { result: newest.result, former: editions.slice(0, -1), changes: [] };
  const overall = editions.flatMap(({ title, result }) =>
    result.overall ? [{ label: title, mean: result.overall.mean, n: result.overall.n }] : [],
  );
  return (
    <div class="scan-result">
      <div class="all-years">
        {overall.length > 0 && <YearLine title={t('scan.all')} points={overall} />}
        {newest.result.dimensions.map(({ dimension, now }, at) =>
          now ? <YearLine key={at} title={themeOf(dimension)} points={yearsOf(entity, at, newest.title)} /> : null,
        )}
      </div>
      <Voluntary />
    </div>
  );
}
