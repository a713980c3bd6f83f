import { type Signal, signal } from '@preact/signals';
import {
  endMakerToken,
  type MadeSheet,
  type MakerSheet,
  madeBy,
  makerOf,
  makerToken,
  rememberMaker,
  sayPassphrase,
} from '../state/makers';
import { t, why } from '../state/words';

/** Who looks at the start page, as one who makes sessions. */
export type Maker = {
  /** Undefined until the server has said it, and when it does not answer: then a new session is tried, and says so. */
  readonly sheet: Signal<MakerSheet | undefined>;
  /** What was made, on whichever device; undefined while it is looked up. */
  readonly made: Signal<MadeSheet | undefined>;
  /** Why it could not be looked up, in words. */
  readonly trouble: Signal<string>;
  look(): Promise<void>;
  /** Says the passphrase; why not, in words, or nothing. */
  say(passphrase: string): Promise<string>;
  forget(): Promise<void>;
};

export function newMaker(): Maker {
  const sheet = signal<MakerSheet | undefined>(undefined);
  const made = signal<MadeSheet | undefined>(undefined);
  const trouble = signal('');
  const look = async () => {
    const answer = await makerOf(makerToken());
    sheet.value = 'ok' in answer ? answer.ok : sheet.value;
    if (!isKnown(sheet.value)) {
      return;
    }
    const list = await madeBy(makerToken());
    made.value = 'ok' in list ? list.ok : made.value;
    trouble.value = 'ok' in list ? '' : t('home.madeNotReached');
  };

  return {
    sheet,
    made,
    trouble,
    look,
    async say(passphrase) {
      const answer = await sayPassphrase(passphrase);
      if ('refused' in answer) {
        return answer.refused.code === 'unavailable' ? t('home.notReached') : why(answer.refused);
      }
      rememberMaker(answer.ok.token);
      await look();
      return '';
    },
    async forget() {
      const token = makerToken();
      rememberMaker(undefined);
      made.value = undefined;
      sheet.value = sheet.value && { standing: 'askedForPassphrase' };
      if (token) {
        await endMakerToken(token);
      }
    },
  };
}

/** Whether the server keeps a list for who looks. */
export function isKnown(sheet: MakerSheet | undefined): boolean {
  return sheet?.standing === 'signedIn' || sheet?.standing === 'knowsPassphrase';
}

/** Whether something is asked first. */
export function isAsked(sheet: MakerSheet | undefined): boolean {
  return sheet?.standing === 'askedForPassphrase' || sheet?.standing === 'notSignedIn';
}
