import type { ProgrammeCommand, ProjectStage } from '../state/programmes';
import { t, type WordKey } from '../state/words';
import { stages } from './words';

type Import = Extract<ProgrammeCommand, { kind: 'importProject' }>;

/** One line of a list of projects: what is to be entered, or what is wrong with it. */
export type ListLine = {
  number: number;
  title: string;
  wrong?: Extract<WordKey, `cycle.list.${string}`>;
  command?: Import;
};

const columns = ['title', 'forWhom', 'goalFrom', 'goalTo', 'goalBy', 'goalMeasure', 'learnWhat', 'learnNotice'];
const longest = 280;
const longestTitle = 120;

/** The lines of a table that was pasted or read from a file: cells apart by tab, semicolon or comma. */
export function listOf(text: string): ListLine[] {
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
  return rows.map(lineOf).filter((_, at) => !(at === 0 && isHeading(rows[0])));
}

function lineOf(cells: readonly string[], at: number): ListLine {
  const fields = columns
    .map((column, place) => [column, cells[place] ?? ''] as const)
    .filter(([, cell]) => cell !== '');
  const canvas: Record<string, string> = Object.fromEntries(fields);
  const stage = stageOf(cells[columns.length] ?? '');
  const lead = cells[columns.length + 1] ?? '';
  const title = canvas.title ?? '';
  const line = { number: at + 1, title };
  const tooLong = title.length > longestTitle || fields.some(([, cell]) => cell.length > longest);
  if (title === '') {
    return { ...line, wrong: 'cycle.list.noTitle' };
  }
  if (canvas.goalBy !== undefined && !isDay(canvas.goalBy)) {
    return { ...line, wrong: 'cycle.list.badDay' };
  }
  if (!stage) {
    return { ...line, wrong: 'cycle.list.badStage' };
  }
  return tooLong
    ? { ...line, wrong: 'cycle.list.tooLong' }
    : { ...line, command: { kind: 'importProject', canvas, stage, ...(lead === '' ? {} : { lead }) } };
}

/** A stage by its word, in the language of the page or as exports of programs write it. */
function stageOf(cell: string): ProjectStage | undefined {
  const word = cell.toLowerCase();
  return word === ''
    ? 'learning'
    : stages.find((stage) => stage === word || t(`stages.${stage}`).toLowerCase() === word);
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isHeading(cells: readonly string[] | undefined): boolean {
  return ['title', 'titel'].includes(cells?.[0]?.toLowerCase() ?? '');
}

/** RFC 4180, with the mark between cells that the first line uses most. */
function rowsOf(text: string): string[][] {
  const first = text.split('\n', 1)[0] ?? '';
  const mark = ['\t', ';', ','].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at] ?? '\n';
    if (quoted && at < text.length) {
      if (letter !== '"') {
        cell += letter;
      } else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else {
        quoted = false;
      }
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (letter === mark || letter === '\n') {
      row.push(cell.trim());
      cell = '';
      if (letter === '\n') {
        rows.push(row);
        row = [];
      }
    } else {
      cell += letter;
    }
  }
  return rows.filter((cells) => cells.some((one) => one !== ''));
}
