import { correction } from './field';
import { frame, writeAbout } from './frame';
import { penalty } from './penalty';
import { lengthBits, type Size, sizeFor } from './sizes';

/** The text as a QR code, row by row, dark or not; undefined when it is too long. */
export function qrOf(text: string): boolean[][] | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const size = sizeFor(bytes.length);
  if (!size) {
    return undefined;
  }

  const bits = bitsOf(interleaved(filled(bytes, size), size));
  const codes = masks.map((_, mask) => drawn(size, bits, mask));
  return codes.reduce((best, code) => (penalty(code) < penalty(best) ? code : best));
}

const masks: readonly ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/** With its length before it, and filled up. */
function filled(bytes: readonly number[], size: Size): number[] {
  const bits = [
    ...number(0b0100, 4),
    ...number(bytes.length, lengthBits(size.version)),
    ...bytes.flatMap((byte) => number(byte, 8)),
  ];
  bits.push(...new Array<boolean>(Math.min(4, size.bytes * 8 - bits.length)).fill(false));
  bits.push(...new Array<boolean>((8 - (bits.length % 8)) % 8).fill(false));
  const whole = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((value, bit) => 2 * value + (bit ? 1 : 0), 0),
  );
  return [...whole, ...Array.from({ length: size.bytes - whole.length }, (_, at) => (at % 2 === 0 ? 0xec : 0x11))];
}

/** The bytes of all blocks in turn, then their corrections in turn. */
function interleaved(bytes: readonly number[], size: Size): number[] {
  const short = Math.floor(size.bytes / size.blocks);
  const shorter = size.blocks - (size.bytes % size.blocks);
  const parts = Array.from({ length: size.blocks }, (_, at) => {
    const from = at * short + Math.max(0, at - shorter);
    return bytes.slice(from, from + short + (at < shorter ? 0 : 1));
  });
  const corrections = parts.map((part) => correction(part, size.correcting));
  return [...inTurn(parts, short + 1), ...inTurn(corrections, size.correcting)];
}

function inTurn(parts: readonly (readonly number[])[], most: number): number[] {
  return Array.from({ length: most }, (_, at) => parts.flatMap((part) => part.slice(at, at + 1))).flat();
}

function bitsOf(bytes: readonly number[]): boolean[] {
  return bytes.flatMap((byte) => number(byte, 8));
}

function number(value: number, length: number): boolean[] {
  return Array.from({ length }, (_, at) => ((value >> (length - 1 - at)) & 1) === 1);
}

function drawn(size: Size, bits: readonly boolean[], mask: number): boolean[][] {
  const canvas = frame(size);
  let next = 0;
  for (const [y, x] of way(size.modules)) {
    if (canvas.isFree(y, x)) {
      canvas.dark(y, x, (bits[next++] ?? false) !== masks[mask]?.(y, x));
    }
  }

  writeAbout(canvas, mask);
  return canvas.rows;
}

/** Two columns at a time from the right, up and down in turn, past the line of dots. */
function* way(side: number): Generator<[y: number, x: number]> {
  let up = true;
  for (let right = side - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < side; step++) {
      const y = up ? side - 1 - step : step;
      yield [y, right];
      yield [y, right - 1];
    }

    up = !up;
  }
}
