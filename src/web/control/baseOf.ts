import type { Address } from '../state/server';

/** The address that others can open; this browser's own when only a guess is known. */
export function baseOf(address: Address | undefined): string {
  try {
    return address && !address.local ? new URL(address.join).origin : location.origin;
  } catch {
    return location.origin;
  }
}
