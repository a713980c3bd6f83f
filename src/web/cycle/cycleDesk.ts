import { type Signal, signal } from '@preact/signals';
import { cycleToken, rememberCycle } from '../state/cycleMemory';
import type { Refusal } from '../state/entities';
import { askProgramme, type ProgrammeCommand, type ProgrammeSheet, programmeOf } from '../state/programmes';
import { why } from '../state/words';
import { announce } from '../ui/announce';

/** What the page of a learning cycle knows and may do. */
export type CycleDesk = {
  readonly id: string;
  readonly token: string;
  readonly sheet: Signal<ProgrammeSheet | undefined>;
  /** Why it cannot be read. */
  readonly refused: Signal<Refusal | undefined>;
  read(): Promise<void>;
  /** Asks for one change, and reads again; why not, in words, or nothing. */
  act(command: ProgrammeCommand, said?: string): Promise<string>;
};

export function openCycle(id: string): CycleDesk {
  const token = cycleToken(id) ?? '';
  const sheet = signal<ProgrammeSheet | undefined>(undefined);
  const refused = signal<Refusal | undefined>(undefined);
  const read = async () => {
    const answer = await programmeOf(id, token);
    if ('ok' in answer) {
      sheet.value = answer.ok;
      refused.value = undefined;
      if (answer.ok.role === 'owner') {
        rememberCycle(answer.ok);
      }
    } else if (!sheet.value || answer.refused.code !== 'unavailable') {
      refused.value = answer.refused;
    }
  };

  return {
    id,
    token,
    sheet,
    refused,
    read,
    async act(command, said) {
      const answer = await askProgramme(id, token, command);
      await read();
      if ('refused' in answer) {
        return why(answer.refused);
      }
      if (said) {
        announce(said);
      }
      return '';
    },
  };
}
