import type { View } from './applyPatch';
import { recapOf } from './selectors';
import { thanksOf } from './thanks';
import { wallCardsOf, wallPages } from './wall';

/** How many pages the wall of results has on the big screen. */
export function pagesOfWall(shared: View): number {
  return wallPages(recapOf(shared), wallCardsOf(shared), thanksOf(shared)).length;
}
