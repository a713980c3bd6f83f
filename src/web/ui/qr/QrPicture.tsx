import { qrOf } from './qrOf';

/** Around a code must be so much white, in its squares (ISO/IEC 18004). */
const around = 4;

/** A QR code that is drawn here: whoever else drew it would know what it says. Black on white in every theme. */
export function QrPicture({ text, label, instead }: { text: string; label: string; instead?: string }) {
  const rows = qrOf(text);
  if (!rows) {
    return instead === undefined ? null : <p class="soft">{instead}</p>;
  }

  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const size = rows.length + 2 * around;
  return (
    <svg class="qr" viewBox={`${-around} ${-around} ${size} ${size}`} role="img" aria-label={label}>
      <rect x={-around} y={-around} width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
