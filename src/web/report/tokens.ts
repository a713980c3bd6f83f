import { tokenOf } from '../state/memory';

const readerKey = (code: string) => `livehub:${code}:reader`;

/** Keeps the secret of a share link, so that the report opens again in this browser. */
export function keepReaderToken(code: string, token: string): void {
  inMemory = token;
  try {
    localStorage.setItem(readerKey(code), token);
  } catch {
    // Where a browser keeps nothing, it opens until the page is left.
  }
}

let inMemory: string | undefined;

/** What this browser could open the report with, the surest first. */
export function tokensFor(code: string): string[] {
  const kept = [tokenOf(code, 'control'), tokenOf(code, 'stage'), tokenOf(code, 'participants'), readerToken(code)];
  return kept.filter((token) => token !== undefined);
}

function readerToken(code: string): string | undefined {
  try {
    return localStorage.getItem(readerKey(code)) ?? inMemory;
  } catch {
    return inMemory;
  }
}
