import type { BoardScene } from '../state/entities';

/** What texts are called where they are collected: the part of the words that speaks of them. */
export type Called = 'phone.idea' | 'kinds.word' | 'kinds.question' | 'kinds.thought';

/** Where texts are collected: a board, or a step that works like one. */
export type Writing<C extends Called = Called> = Pick<BoardScene, 'activity' | 'columns' | 'open' | 'showsNames'> & {
  called: C;
  /** Whether one can add something to ideas of others. */
  building?: boolean;
  /** Most characters of one text, where that is not as usual. */
  most?: number;
  /** How many one person may have, where that is soon reached. */
  each?: number;
};
