import './scan.css';
import type { SceneOf } from '../../state/entities';
import { scanResultOf } from '../../state/scans';
import { countOf } from '../../state/selectors';
import { t } from '../../state/words';
import { WholeResult } from '../../ui/scan/WholeResult';
import type { Desk } from '../desk';
import { NextQuestion } from './NextQuestion';

/** A scan, or the talk about it: how many have answered, and once it is counted, what came out. */
export function ScanPanel({ desk, now }: { desk: Desk; now: SceneOf<'scan' | 'scanResult'> }) {
  const shared = desk.live.shared.value;
  const entity = scanResultOf(shared);
  const away = countOf(shared, 'scanAway') ?? 0;
  return (
    <section class="panel scan">
      <h2>{t('control.scan.panel')}</h2>
      {now.kind === 'scanResult' && !now.scan && <p class="hint">{t('scan.noScan')}</p>}
      {now.phase !== undefined && now.phase !== 'waiting' && !entity && (
        <ul class="facts">
          <li>{t('control.scan.answeredHere', { count: countOf(shared, 'answers') ?? 0 })}</li>
          {away > 0 && <li>{t('control.scan.answeredAway', { count: away })}</li>}
        </ul>
      )}
      {now.pages !== undefined && (
        <p class="hint" role="status">
          {t('control.page', { page: Math.min((now.at ?? 0) + 1, now.pages), pages: now.pages })}
        </p>
      )}
      {entity && !desk.ended.value && <NextQuestion desk={desk} after={now.activity} result={entity.result} />}
      {entity && <WholeResult entity={entity} wide={false} />}
    </section>
  );
}
