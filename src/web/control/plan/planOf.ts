import type { ActivityPlan, MetaphorCard } from '../../state/entities';
import { linesIn } from '../fields';
import { type Draft, mostIdeasEach } from './draft';
import { given } from './given';
import { pagesIn } from './pages';
import { scanIn } from './scanLines';
import { workshopsIn } from './workshops';

/** The step that the fields describe. */
export function planOf(draft: Draft): ActivityPlan {
  const common = { question: draft.question, closesAtZero: draft.closesAtZero, ...sideOf(draft) };
  const collect = {
    columns: linesIn(draft.lines),
    showsNames: draft.showsNames,
    ideasEach: draft.ideasEach ?? mostIdeasEach,
  };
  const source = { of: draft.of, ...given({ top: draft.top }) };
  const { kind, live } = draft;
  switch (kind) {
    case 'board':
      return { kind, ...common, ...collect, ...given({ blindSeconds: draft.blindSeconds }) };
    case 'reflection':
      return { kind, ...common, ...collect };
    case 'section':
      return { kind, ...common, ...collect, pages: pagesIn({ text: draft.pages, pictures: draft.pictures }) };
    case 'breakout': {
      const { by, rooms, capacity, topics } = draft;
      const named = { names: linesIn(draft.roomNames), calls: linesIn(draft.calls) };
      const of = by === 'topics' && topics !== '' ? { topics } : {};
      return { kind, ...common, ...collect, ...named, by, ...of, ...given({ rooms, capacity }) };
    }
    case 'questions':
      return { kind, ...common, ...collect, columns: [] };
    case 'checkIn':
      return { kind, ...common, columns: [], showsNames: false, ideasEach: 1, ...cardsOf(draft) };
    case 'ballot': {
      const { dots, perIdea, unit } = draft;
      return { kind, ...common, ...source, live, ...(unit === 'dots' ? {} : { unit }), ...given({ dots, perIdea }) };
    }
    case 'matrix':
      return { kind, ...common, ...source };
    case 'rating':
      return { kind, ...common, ...source, ...given({ cards: draft.cards }) };
    case 'selection':
      return { kind, ...common, ...source, ...given({ marks: draft.marks, keep: draft.keep }) };
    case 'poll':
      return { kind, ...common, live, options: linesIn(draft.lines), several: draft.several };
    case 'consent':
      return { kind, ...common, live };
    case 'signUp':
      return { kind, ...common, workshops: workshopsIn(draft.lines, draft.workshopTexts) };
    case 'pitches': {
      const { seconds, feedbackSeconds } = draft;
      return { kind, ...common, ...given({ seconds, feedbackSeconds }) };
    }
    case 'talk':
      return { kind, ...common, pages: pagesIn({ text: draft.pages, pictures: draft.pictures }) };
    case 'teams':
      return { kind, ...common, ...given({ capacity: draft.capacity }) };
    case 'scan':
      return { kind, ...common, ...scanIn(draft.lines) };
    case 'canvas':
    case 'review':
    case 'promises':
    case 'scanResult':
    case 'break':
      return { kind, ...common };
    case 'results':
      return { kind, ...common, ...(draft.taps ? { taps: true } : {}) };
  }
}

/** Cards with a title: an empty one is none. */
function cardsOf({ metaphors }: Draft): { cards?: MetaphorCard[] } {
  const cards = metaphors.filter(({ title }) => title.trim() !== '');
  return cards.length === 0 ? {} : { cards };
}

/** What every step may have beside its question. */
function sideOf({ instruction, minutes, part, say, doing, watchOut }: Draft) {
  const notes = given({
    say: say.trim() || undefined,
    do: doing.trim() || undefined,
    watchOut: watchOut.trim() || undefined,
  });
  return {
    ...given({ instruction: instruction.trim() || undefined, minutes }),
    ...(part === 'none' ? {} : { part }),
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
  };
}
