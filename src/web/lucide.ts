import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const drawing = /\/lucide-static\/icons\/[\w-]+\.svg$/;

/** `lucide-static/icons/check.svg` is one path, for the page to draw: only those that it names are in it. */
export function lucide(): Plugin {
  return {
    name: 'lucide',
    enforce: 'pre',
    load: (id) =>
      drawing.test(id) ? { code: `export default '${pathOf(readFileSync(id, 'utf8'))}'`, moduleType: 'js' } : undefined,
  };
}

/** All shapes of a drawing as one path. */
function pathOf(svg: string): string {
  const shapes = [...svg.matchAll(/<(path|circle|line|polyline|rect|ellipse|polygon) ([^>]*)\/>/g)];
  return shapes.map(([, shape, text = '']) => lineOf(shape, attributesOf(text))).join('');
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

function lineOf(shape: string | undefined, { d, points, ...rest }: Readonly<Record<string, string>>): string {
  const number = (name: string) => Number(rest[name] ?? 0);
  switch (shape) {
    case 'path':
      return absolute(`${d}`);
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'circle': {
      const r = number('r');
      return `M${number('cx') - r} ${number('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    }
    case 'rect': {
      const [w, h, r] = [number('width'), number('height'), number('rx')];
      const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
      return `M${number('x') + r} ${number('y')}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}`;
    }
    case 'polyline':
      return `M${points}`;
    default:
      throw new Error(`No ${shape} can be drawn yet.`);
  }
}

/** A path that begins where it says, wherever the one before it ended: what follows stays relative. */
function absolute(d: string): string {
  const [, x, y, rest = ''] = /^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*(.*)$/.exec(d) ?? [];
  return x === undefined ? d : `M${x} ${y}${/^[-.\d]/.test(rest) ? 'l' : ''}${rest}`;
}
