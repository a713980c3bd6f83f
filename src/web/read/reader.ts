import { type Signal, signal } from '@preact/signals';
import type { Refusal } from '../state/entities';
import { rememberIdea, tokenOf } from '../state/memory';
import { askSession, type Command, type ReadingSheet, readingOf } from '../state/reading';
import { why } from '../state/words';

/** What the page for reading knows and may do. */
export type Reader = {
  readonly code: string;
  readonly sheet: Signal<ReadingSheet | undefined>;
  /** Why it cannot be read. */
  readonly refused: Signal<Refusal | undefined>;
  read(): Promise<void>;
  /** Asks for one change as the person who took part here; why not, in words, or nothing. */
  act(command: Command): Promise<string>;
};

export function openReader(code: string): Reader {
  const sheet = signal<ReadingSheet | undefined>(undefined);
  const refused = signal<Refusal | undefined>(undefined);
  return {
    code,
    sheet,
    refused,
    async read() {
      const answer = await readingOf(code, tokenOf(code, 'participants'));
      if ('ok' in answer) {
        sheet.value = answer.ok;
        refused.value = undefined;
      } else if (!sheet.value || answer.refused.code === 'notToRead') {
        refused.value = answer.refused;
      }
    },
    async act(command) {
      const answer = await askSession(code, tokenOf(code, 'participants') ?? '', command);
      if ('refused' in answer) {
        return why(answer.refused);
      }
      if (command.kind === 'sendIdea' && answer.ok.made !== undefined) {
        rememberIdea(code, answer.ok.made);
      }
      return '';
    },
  };
}
