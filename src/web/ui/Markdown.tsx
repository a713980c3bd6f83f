import type { ComponentChildren } from 'preact';

/** A text in the part of Markdown that talks need: headings, lists, paragraphs, emphasis, code and links. In place of a
 * library: the usual ones are larger than the page, and make HTML that would have to be cleaned. */
export function Markdown({ text }: { text: string }) {
  return <>{blocksOf(text).map(drawn)}</>;
}

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  | { kind: 'paragraph'; text: string };

const heading = /^(#{1,3})\s+(.*)$/;
const bullet = /^\s*[-*+]\s+(.*)$/;
const numbered = /^\s*\d+[.)]\s+(.*)$/;

/** The blocks of a text, in order. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const last = open ? blocks.at(-1) : undefined;
    const head = heading.exec(line);
    const item = bullet.exec(line) ?? numbered.exec(line);
    if (line.trim() === '') {
      open = false;
    } else if (head) {
      blocks.push({ kind: 'heading', level: head[1]?.length ?? 1, text: head[2] ?? '' });
      open = false;
    } else if (item) {
      const ordered = numbered.test(line);
      if (last?.kind === 'list' && last.ordered === ordered) {
        blocks[blocks.length - 1] = { ...last, items: [...last.items, item[1] ?? ''] };
      } else {
        blocks.push({ kind: 'list', ordered, items: [item[1] ?? ''] });
      }
      open = true;
    } else if (last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${line}` };
    } else {
      blocks.push({ kind: 'paragraph', text: line });
      open = true;
    }
  }
  return blocks;
}

function drawn(block: Block, at: number) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2 key={at}>{spans(block.text)}</h2> : <h3 key={at}>{spans(block.text)}</h3>;
    case 'list': {
      const items = block.items.map((item, place) => <li key={place}>{spans(item)}</li>);
      return block.ordered ? <ol key={at}>{items}</ol> : <ul key={at}>{items}</ul>;
    }
    case 'paragraph':
      return (
        <p key={at}>
          {block.text.split('\n').flatMap((line, n) => (n === 0 ? spans(line) : [<br key={n} />, ...spans(line)]))}
        </p>
      );
  }
}

const marks = /\*\*(.+?)\*\*|\*(.+?)\*|_(.+?)_|`(.+?)`|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/;

/** A line with its emphasis, code and links; whatever does not read as one of them is text. */
function spans(text: string): ComponentChildren[] {
  const found = marks.exec(text);
  if (!found) {
    return text === '' ? [] : [text];
  }
  const [whole, strong, star, low, code, link, href] = found;
  const before = text.slice(0, found.index);
  const after = spans(text.slice(found.index + whole.length));
  const made =
    strong !== undefined ? (
      <strong key={found.index}>{spans(strong)}</strong>
    ) : code !== undefined ? (
      <code key={found.index}>{code}</code>
    ) : link !== undefined && href !== undefined ? (
      <a key={found.index} href={href} target="_blank" rel="noreferrer">
        {link}
      </a>
    ) : (
      <em key={found.index}>{spans(star ?? low ?? '')}</em>
    );
  return [...(before === '' ? [] : [before]), made, ...after];
}
