import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Template } from '../state/entities';

const agenda: Template = { version: 1, title: 'A day', language: 'en', steps: [] };

/** The module reads what is kept when the page begins. */
async function visit() {
  vi.resetModules();
  return import('../home/keptAgendas');
}

function browser(most: number) {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > most) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      kept.set(key, text);
    },
    removeItem: (key: string) => kept.delete(key),
  });
}

beforeEach(() => browser(1_000));
afterEach(() => vi.unstubAllGlobals());

test('agendas stay for the next visit, in the order of their names, one of each name', async () => {
  const first = await visit();
  expect(first.keepAgenda({ name: 'Winter', agenda })).toBe(true);
  first.keepAgenda({ name: 'Autumn', agenda });
  first.keepAgenda({ name: 'Winter', agenda: { ...agenda, title: 'Newer' } });
  const next = await visit();
  expect(next.keptAgendas.value.map((kept) => [kept.name, kept.agenda.title])).toEqual([
    ['Autumn', 'A day'],
    ['Winter', 'Newer'],
  ]);
  next.dropAgenda('Autumn');
  expect((await visit()).keptAgendas.value.map((kept) => kept.name)).toEqual(['Winter']);
});

test('what the browser does not keep is not there, and what was kept stays', async () => {
  const { keepAgenda, keptAgendas } = await visit();
  keepAgenda({ name: 'Small', agenda });
  expect(keepAgenda({ name: 'Large', agenda: { ...agenda, title: 'x'.repeat(2_000) } })).toBe(false);
  expect(keptAgendas.value.map((kept) => kept.name)).toEqual(['Small']);
  browser(-1);
  expect((await visit()).keepAgenda({ name: 'Any', agenda })).toBe(false);
});
