import type { View } from './applyPatch';

/** The sum of the hashes of a view's entries, as docs/PROTOCOL.md section 2 has it. */
export function viewHash(view: View): number {
  let sum = 0;
  for (const [name, value] of view) {
    sum = (sum + fnv1a(name + canonical(value))) >>> 0;
  }

  return sum;
}

/** FNV-1a, 32 bits, over the UTF-16 units of a text. */
export function fnv1a(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  }

  return hash >>> 0;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => `${canonical(item)},`).join('')}]`;
  }

  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value).map(([name, property]) => `${name}:${canonical(property)},`);
    return `{${properties.join('')}}`;
  }

  return typeof value === 'string' ? `"${value}"` : String(value);
}
