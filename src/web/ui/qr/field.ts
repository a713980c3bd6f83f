/** The field of 256 that QR codes reckon in, modulo x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004). */
const exp: number[] = [];
const log: number[] = [];
for (let power = 0, value = 1; power < 255; power++) {
  exp[power] = value;
  log[value] = power;
  value = value < 128 ? value * 2 : (value * 2) ^ 0x11d;
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (exp[((log[a] ?? 0) + (log[b] ?? 0)) % 255] ?? 0);
}

/** (x - 1)(x - 2)(x - 4)…, without its highest term. */
function generator(degree: number): number[] {
  let made = [1];
  for (let power = 0; power < degree; power++) {
    const root = exp[power] ?? 0;
    made = [...made, 0].map((value, at) => value ^ times(made[at - 1] ?? 0, root));
  }

  return made.slice(1);
}

/** So many bytes by which a reader puts the others right. */
export function correction(bytes: readonly number[], count: number): number[] {
  const by = generator(count);
  let rest = new Array<number>(count).fill(0);
  for (const byte of bytes) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = by.map((value, at) => (rest[at + 1] ?? 0) ^ times(value, factor));
  }

  return rest;
}
