import { randomId } from '../wire/random';
import { store, stored } from '../wire/storage';

export * from '../wire/scans';

const key = (code: string, scan: string, what: string) => `livehub:scan:${code}:${scan}:${what}`;

/** This browser's ballot for a scan: it is good for one answer. */
export function ballotOf(code: string, scan: string): { id: string; ballot: string } {
  return { id: kept(key(code, scan, 'id')), ballot: kept(key(code, scan, 'ballot')) };
}

/** Whether this browser has handed in. */
export function hasHandedIn(code: string, scan: string): boolean {
  return stored(key(code, scan, 'done')) === '1';
}

export function rememberHandedIn(code: string, scan: string): void {
  store(key(code, scan, 'done'), '1');
}

function kept(name: string): string {
  const value = stored(name) ?? randomId();
  store(name, value);
  return value;
}
