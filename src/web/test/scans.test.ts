import { h } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import english from '../../words/en.json';
import dutch from '../../words/nl.json';
import { scanIn, scanLines, standardScan } from '../control/plan/scanLines';
import { scanMove } from '../control/scan/scanMove';
import type { SceneOf } from '../state/entities';
import { askedIn, freshDraft, handedIn, hasAnswers, keepDraft, keptDraft, knownOf, ownMean } from '../state/scanDraft';
import { largestGap, shownHandIn, tenths, yearsOf } from '../state/scans';
import { setWords } from '../state/words';
import { Closing } from '../ui/scan/Closing';
import { Radar } from '../ui/scan/Radar';
import { inLines, outline, spot } from '../ui/scan/radarShape';
import { ThemePart } from '../ui/scan/ThemePart';
import { ThemeTable } from '../ui/scan/ThemeTable';
import { handInByLink } from '../wire/scans';
import { tenPeople } from './scanResult';
import { seeded } from './seeded';
import { shownText } from './shownText';

beforeEach(() => setWords('en', english));

describe('the draft of a scan', () => {
  test('shuffles the themes for each person, and keeps the statements of one in their order', () => {
    const drafts = [1, 2, 3, 4, 5].map((seed) => freshDraft(standardScan, seeded(seed)));
    expect(new Set(drafts.map(({ order }) => order.join())).size).toBeGreaterThan(1);
    for (const { order } of drafts) {
      const asked = askedIn(standardScan, order);
      expect(asked.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...Array(24).keys()]);
      for (const [at, one] of asked.entries()) {
        const next = asked[at + 1];
        expect(next?.dimension === one.dimension ? next.index : one.index + 1).toBe(one.index + 1);
      }
    }
  });

  test('survives a reload, and nothing is left of it once it is forgotten', () => {
    const draft = { ...freshDraft(standardScan), at: 3, wanted: [1, null, null, 5, null, null, null] };
    keepDraft('HALL:a', draft);
    expect(keptDraft('HALL:a', standardScan)).toEqual(draft);
    expect(keptDraft('HALL:a', standardScan.slice(1))).toBeUndefined();
    keepDraft('HALL:a', undefined);
    expect(keptDraft('HALL:a', standardScan)).toBeUndefined();
  });

  test('hands in what is open as "don\'t know", which is no score', () => {
    const draft = freshDraft(standardScan);
    expect(hasAnswers({ ...draft, answers: draft.answers.map(() => 0) })).toBe(false);
    const answers = draft.answers.map((_, at) => (at < 2 ? 3 + at : at === 2 ? 0 : null));
    expect(handedIn({ ...draft, answers }).answers.slice(0, 5)).toEqual([3, 4, 0, 0, 0]);
    expect(ownMean(standardScan, { ...draft, answers }, 0)).toBe(3.5);
    expect(knownOf(standardScan, { ...draft, answers }, 0)).toBe(2);
    expect(ownMean(standardScan, { ...draft, answers: answers.map((one, at) => (at === 0 ? one : null)) }, 0)).toBe(
      undefined,
    );
  });

  test('is shown as handed in from the tap on, and as saved once the server has it', () => {
    const command = { kind: 'handInScan' as const, scan: 'a', answers: [1], wanted: [2] };
    expect(shownHandIn(new Map(), [], 'a')).toEqual({ value: false, saved: true });
    expect(shownHandIn(new Map(), [{ id: '1', command }], 'a')).toEqual({ value: true, saved: false });
    expect(shownHandIn(new Map(), [{ id: '1', command }], 'b').value).toBe(false);
    expect(shownHandIn(new Map([['scanAnswered', true]]), [], 'a')).toEqual({ value: true, saved: true });
  });
});

describe('handing in by the link', () => {
  const body = { id: 'i', ballot: 'b', scan: 'a', answers: [1], wanted: [2] };
  const answers = (...said: object[]) => {
    const sent: unknown[] = [];
    vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
      sent.push(JSON.parse(body));
      return new Response(JSON.stringify(said.shift()), { headers: { 'Content-Type': 'application/json' } });
    });
    return sent;
  };

  test('waits when the server says so, and sends the same again', async () => {
    const sent = answers({ refused: { code: 'tooFast' }, retryAfterMs: 1 }, { version: 4 });
    expect(await handInByLink('HALL', body)).toEqual({ ok: { version: 4 } });
    expect(sent).toEqual([body, body]);
  });

  test('says why it was not taken', async () => {
    answers({ refused: { code: 'scanNotOpen' } });
    expect(await handInByLink('HALL', body)).toEqual({ refused: { code: 'scanNotOpen' } });
  });
});

describe('the pictures of a scan', () => {
  const entity = tenPeople();

  test('have all their figures in a table too', () => {
    const text = shownText(h(ThemeTable, { entity, wide: true }));
    expect(text.match(/of 100/g)?.length).toBe(6 * 3);
    for (const said of ['4. Experimenting and improving', '2.8', '4.6', '1.8', 'Learnathon 2025', 'no clear change']) {
      expect(text).toContain(said);
    }
    expect(text.match(/fewer than 5 answers/g)?.length).toBe(3);
  });

  test('say of each statement how many gave which answer, or that too few did', () => {
    const theme = shownText(h(ThemePart, { entity, at: 3, full: true }));
    expect(theme.match(/mean 3\.1/g)?.length).toBe(4);
    expect(theme).toContain('Whoever has a good idea gets time to test it.');
    expect(theme).toContain('Who answers does so by choice: these are not all staff.');
    expect(theme).toContain('Below 0.84 a difference may be chance.');
    const hidden = shownText(h(ThemePart, { entity, at: 6, full: true }));
    expect(hidden.match(/fewer than 5 answers/g)?.length).toBe(2 + 2 * 3);
  });

  test('name the largest gap, who feels empowered, and how many answered', () => {
    expect(largestGap(entity.result.dimensions)).toMatchObject({ at: 3, wanted: 4.6 });
    const text = shownText(h(Closing, { result: entity.result }));
    expect(text).toContain('4 of 10 feel empowered');
    expect(text).toContain('not validated');
    expect(text).toContain('10 of 12 in the session answered (83%) and 3 by the link');
    expect(text).toContain('The largest gap: Experimenting and improving');
  });

  test('draw now, wanted and the year before, each with a name', () => {
    const text = shownText(h(Radar, { result: entity.result, former: entity.former, names: false }));
    for (const said of ['Now', 'Wanted', 'Learnathon 2025']) {
      expect(text).toContain(said);
    }
    expect(yearsOf(entity, 0, 'now').map(({ mean }) => tenths(mean))).toEqual(['2.3', '2.5']);
    setWords('nl', dutch);
    expect(tenths(2.5)).toBe('2,5');
  });

  test('have their places on a circle', () => {
    expect(spot(0, 4, 5, 100)).toEqual({ x: 0, y: -100 });
    expect(spot(1, 4, 3, 100)).toEqual({ x: 50, y: -0 });
    expect(outline([5, undefined, 5, 5], 100)).toBe('M0 100L-100 0M-100 0L0 -100');
    expect(inLines('Leading by care, facilitation and inspiration', 17)).toEqual([
      'Leading by care,',
      'facilitation and',
      'inspiration',
    ]);
  });
});

describe('what a scan asks', () => {
  test('is the standard when its lines are', () => {
    const lines = scanLines(standardScan).join('\n');
    expect(lines.split('\n')).toHaveLength(31);
    expect(scanIn(lines)).toEqual({});
    expect(scanIn('')).toEqual({});
  });

  test('keeps the number of a statement that stays as it is', () => {
    const { dimensions } = scanIn('# Us\nWe laugh.\nMy talents are also used outside my job description.');
    expect(dimensions).toEqual([{ name: 'Us', statements: [{ text: 'We laugh.' }, { standard: 7 }] }]);
  });
});

describe('what is to be done with a scan', () => {
  const now = (part: Partial<SceneOf<'scanResult'>>): SceneOf<'scanResult'> => ({
    kind: 'scanResult',
    activity: 'R',
    question: '?',
    scan: 'S',
    ...part,
  });

  test('where its result is talked about: close it, show it, turn its pages, go on', () => {
    expect(scanMove(now({ phase: 'open' }), [])).toEqual({ kind: 'closeScan', scan: 'S' });
    expect(scanMove(now({ phase: 'closed' }), [])).toEqual({ kind: 'nothing' });
    expect(scanMove(now({ phase: 'settled' }), [])?.kind).toBe('showResult');
    expect(scanMove(now({ phase: 'shown', at: 0, pages: 9 }), [])).toEqual({
      kind: 'nextPage',
      command: { kind: 'turnPage', talk: 'R', page: 1 },
    });
    expect(scanMove(now({ phase: 'shown', at: 8, pages: 9 }), [])).toBeUndefined();
    expect(scanMove({ kind: 'scanResult', activity: 'R', question: '?' }, [])).toBeUndefined();
  });
});
