import type { Command, Refusal } from './contract';
import { isRecord, isRefusal } from './messages';
import { store, storedJson, watchStored } from './storage';

/** A command that the server has not answered, or has refused although a person typed its text. */
export type Entry = { id: string; command: Command; refused?: Refusal };

/** What a command came to. */
export type Sent = { made?: string } | { refused: Refusal };

export type Waiting = { entry: Entry; since: number; notBefore: number; errors: number; tell?: (sent: Sent) => void };

/** The commands on their way, oldest first; with a key they survive a reload and are shared by the tabs of a seat. */
export type Tray = {
  all(): readonly Waiting[];
  add(one: Waiting): void;
  remove(id: string): void;
  refuse(one: Waiting, refused: Refusal): void;
  close(): void;
};

export type TrayOptions = {
  key?: string;
  mono(): number;
  changed(entries: readonly Entry[]): void;
  /** Another tab changed the tray. What it added it also sends: this one waits so many milliseconds. */
  changedElsewhere: () => void;
  delay: number;
};

export function openTray(options: TrayOptions): Tray {
  const { key } = options;
  let waiting: readonly Waiting[] = [];

  const set = (now: readonly Waiting[]) => {
    waiting = now;
    options.changed(waiting.map((one) => one.entry));
  };
  const keep = (change: (entries: Entry[]) => Entry[]) => {
    if (key !== undefined) {
      const left = change(readEntries(key));
      store(key, left.length === 0 ? undefined : JSON.stringify(left));
    }
  };
  const restore = (delay: number) => {
    const kept = key === undefined ? [] : readEntries(key);
    const known = new Map(waiting.map((one) => [one.entry.id, one]));
    const now = kept.map((entry) => {
      const one = known.get(entry.id) ?? { entry, since: options.mono(), notBefore: options.mono() + delay, errors: 0 };
      known.delete(entry.id);
      one.entry = entry;
      return one;
    });
    set(now);
    for (const settledElsewhere of known.values()) {
      settledElsewhere.tell?.({});
    }
  };

  restore(0);
  const unwatch = watchStored(key, () => {
    restore(options.delay);
    options.changedElsewhere();
  });

  return {
    all: () => waiting,
    add(one) {
      keep((entries) => [...entries, one.entry]);
      set([...waiting, one]);
    },
    remove(id) {
      keep((entries) => entries.filter((entry) => entry.id !== id));
      set(waiting.filter((one) => one.entry.id !== id));
    },
    refuse(one, refused) {
      one.entry = { ...one.entry, refused };
      keep((entries) => entries.map((entry) => (entry.id === one.entry.id ? one.entry : entry)));
      set([...waiting]);
    },
    close: unwatch,
  };
}

function readEntries(key: string): Entry[] {
  const kept = storedJson(key);
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    isRecord(value.command) &&
    typeof value.command.kind === 'string' &&
    (value.refused === undefined || isRefusal(value.refused))
  );
}
