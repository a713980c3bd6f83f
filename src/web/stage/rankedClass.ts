/** While places are veiled, nothing beside them tells what they are. */
export function rankedClass(veiled: number, withOpinion: boolean): string {
  return ['ranked', ...(withOpinion ? ['with-opinion'] : []), ...(veiled > 0 ? ['veiling'] : [])].join(' ');
}
