import '../ui/scan/chart.css';
import './scan.css';
import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { scanResultOf } from '../state/scans';
import { countOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { Closing } from '../ui/scan/Closing';
import { Radar } from '../ui/scan/Radar';
import { ThemePart } from '../ui/scan/ThemePart';
import { ThemeTable } from '../ui/scan/ThemeTable';
import { Voluntary } from '../ui/scan/Voluntary';
import { isHidden } from '../ui/scan/WholeResult';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { hereOf } from './countsOf';
import { Progress } from './Progress';
import { Said } from './Said';

/** So that the names can be read from the last row. */
const hallRadius = 130;

type Props = { live: LiveSession; now: SceneOf<'scan' | 'scanResult'> };

/** A scan: while it is open only how many have answered; then what came out, page by page. */
export function Scan({ live, now }: Props) {
  const { answered, entity } = useCalm(live.shared, read, `${now.activity} ${now.phase} ${now.at}`, calmMs);
  if (entity) {
    return <Page entity={entity} at={now.at ?? 0} />;
  }
  if (now.kind === 'scan' && now.phase === 'open') {
    const here = Math.max(hereOf(live.shared.value, live.crowd.value), answered);
    return (
      <section class="scan-open">
        <Progress
          said={t('stage.answered', { count: answered, here })}
          hint={t('stage.scanHint')}
          done={answered}
          here={here}
        />
      </section>
    );
  }
  return <Said big={t(bigWord(now))} small={t('stage.scanSecret')} />;
}

function bigWord(now: Props['now']) {
  if (now.kind === 'scanResult') {
    return now.scan ? 'scan.resultSoon' : 'scan.noScan';
  }
  return now.phase === 'waiting' ? 'scan.soon' : 'scan.isClosed';
}

function read(shared: View) {
  return { answered: countOf(shared, 'answers') ?? 0, entity: scanResultOf(shared) };
}

/** All themes, then each, then what it comes to. */
function Page({ entity, at }: { entity: NonNullable<ReturnType<typeof scanResultOf>>; at: number }) {
  const { result, former } = entity;
  if (isHidden(entity)) {
    return <Said big={t('scan.fewAll')} small="" />;
  }
  if (at === 0) {
    return (
      <section class="scan-result scan-page whole">
        <Radar result={result} former={former} names={true} radius={hallRadius} />
        <div class="unseen">
          <ThemeTable entity={entity} wide={true} />
        </div>
        <Voluntary />
      </section>
    );
  }
  return (
    <section class="scan-result scan-page">
      {at <= result.dimensions.length ? (
        <ThemePart entity={entity} at={at - 1} full={false} />
      ) : (
        <Closing result={result} />
      )}
    </section>
  );
}
