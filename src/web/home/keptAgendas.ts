import { signal } from '@preact/signals';
import type { Template } from '../state/entities';
import { storeAgendas, storedAgendas } from '../state/memory';
import { isTemplate } from '../state/server';

/** An agenda that this browser keeps, under a name of its own. */
export type KeptAgenda = { name: string; agenda: Template };

/** In the order of their names. */
export const keptAgendas = signal<readonly KeptAgenda[]>(storedAgendas().filter(isKept).sort(byName));

/** Keeps an agenda, in place of one of the same name; false when the browser does not. */
export function keepAgenda(kept: KeptAgenda): boolean {
  return set([...without(kept.name), kept].sort(byName));
}

export function dropAgenda(name: string): void {
  set(without(name));
}

function set(now: readonly KeptAgenda[]): boolean {
  const done = storeAgendas(now);
  if (done) {
    keptAgendas.value = now;
  }

  return done;
}

function without(name: string): readonly KeptAgenda[] {
  return keptAgendas.value.filter((kept) => kept.name !== name);
}

function byName(a: KeptAgenda, b: KeptAgenda): number {
  return a.name.localeCompare(b.name);
}

function isKept(read: unknown): read is KeptAgenda {
  return (
    typeof read === 'object' &&
    read !== null &&
    'name' in read &&
    typeof read.name === 'string' &&
    'agenda' in read &&
    isTemplate(read.agenda)
  );
}
