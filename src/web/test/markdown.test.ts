import { describe, expect, test } from 'vitest';
import { blocksOf } from '../ui/Markdown';

describe('Markdown', () => {
  test('has headings, lists and paragraphs', () => {
    expect(blocksOf('# Welcome\nGood to see you\nall here\n\n- one\n- two\n1. first\n\n## Why')).toEqual([
      { kind: 'heading', level: 1, text: 'Welcome' },
      { kind: 'paragraph', text: 'Good to see you\nall here' },
      { kind: 'list', ordered: false, items: ['one', 'two'] },
      { kind: 'list', ordered: true, items: ['first'] },
      { kind: 'heading', level: 2, text: 'Why' },
    ]);
  });

  test('leaves alone what it does not know', () => {
    expect(blocksOf('<b>2 * 3 * 4</b>')).toEqual([{ kind: 'paragraph', text: '<b>2 * 3 * 4</b>' }]);
    expect(blocksOf('')).toEqual([]);
  });
});
