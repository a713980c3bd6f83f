import { store, stored } from '../wire/storage';

// What the start page asks about who makes sessions.
export type { MadeSheet, MakerSheet } from '../wire/contract';
export {
  bringIn,
  createSession,
  endMakerToken,
  madeBy,
  makerOf,
  newFacilitatorLink,
  newOwnerLink,
  sayPassphrase,
} from '../wire/makers';

/** The token of this browser, where the passphrase was said. */
export function makerToken(): string | undefined {
  return stored('livehub:maker');
}

export function rememberMaker(token: string | undefined): void {
  store('livehub:maker', token);
}
