import { t } from '../state/words';
import { qrOf } from './qr/qrOf';

/** Drawn here: whoever else drew it would know the link. Black on white in every theme. */
export function MyQr({ text }: { text: string }) {
  const rows = qrOf(text);
  if (!rows) {
    return <p class="soft">{t('my.qrTooLong')}</p>;
  }

  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const around = 4;
  const size = rows.length + 2 * around;
  return (
    <svg class="qr" viewBox={`${-around} ${-around} ${size} ${size}`} role="img" aria-label={t('my.qrImage')}>
      <rect x={-around} y={-around} width={size} height={size} />
      <path d={path} shape-rendering="crispEdges" />
    </svg>
  );
}
