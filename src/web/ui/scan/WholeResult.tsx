import './chart.css';
import type { ScanResultEntity } from '../../state/entities';
import { t } from '../../state/words';
import { Closing } from './Closing';
import { Radar } from './Radar';
import { ThemePart } from './ThemePart';
import { ThemeTable } from './ThemeTable';
import { Voluntary } from './Voluntary';

/** All of a result, one under the other: on phones, for the facilitator, in the report. */
export function WholeResult({ entity, wide }: { entity: ScanResultEntity; wide: boolean }) {
  const { result, former } = entity;
  if (isHidden(entity)) {
    return (
      <div class="scan-result">
        <p>{t('scan.fewAll')}</p>
        <Closing result={result} />
      </div>
    );
  }
  return (
    <div class={wide ? 'scan-result wide' : 'scan-result'}>
      <figure>
        <Radar result={result} former={former} names={wide} />
        <ThemeTable entity={entity} wide={wide} />
        {former.length === 0 && <p class="aside">{t('scan.first')}</p>}
        <Voluntary />
      </figure>
      <Closing result={result} />
      {result.dimensions.map((_, at) => (
        <ThemePart key={at} entity={entity} at={at} full={wide} />
      ))}
    </div>
  );
}

/** Whether fewer than five people said anything. */
export function isHidden({ result }: ScanResultEntity): boolean {
  return result.dimensions.every(({ now, wanted }) => !now && !wanted);
}
