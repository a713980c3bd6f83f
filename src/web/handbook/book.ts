/** One page of the handbook; its text is in the part of Markdown that talks have. */
export type Chapter = { readonly id: string; readonly number: number; readonly title: string; readonly text: string };

export type Part = { readonly title: string; readonly chapters: readonly Chapter[] };

const part = /^# (.+)$/;
const chapter = /^## (.+?) \{#([\w-]+)\}$/;

/** The parts and chapters of a handbook: `# Part`, and under it `## Chapter {#its-id}`. */
export function partsOf(text: string): Part[] {
  const parts: { title: string; chapters: { id: string; number: number; title: string; lines: string[] }[] }[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    const [, opens] = part.exec(line) ?? [];
    const [, title, id] = chapter.exec(line) ?? [];
    const chapters = parts.at(-1)?.chapters;
    if (opens !== undefined) {
      parts.push({ title: opens, chapters: [] });
    } else if (title !== undefined && id !== undefined) {
      number += 1;
      chapters?.push({ id, number, title, lines: [] });
    } else {
      chapters?.at(-1)?.lines.push(line);
    }
  }
  return parts.map(({ title, chapters }) => ({
    title,
    chapters: chapters.map(({ lines, ...rest }) => ({ ...rest, text: lines.join('\n').trim() })),
  }));
}
