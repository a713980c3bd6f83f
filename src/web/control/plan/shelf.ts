import { type Answer, keepPicture } from '../../state/server';
import type { Desk } from '../desk';

/** Where a session keeps its pictures. */
export type Shelf = {
  address(key: string): string;
  keep(picture: Blob): Promise<Answer<{ key: string }>>;
};

export function shelfOf({ code, token }: Desk): Shelf {
  return {
    address: (key) => `/api/sessions/${code}/pictures/${key}`,
    keep: (picture) => keepPicture(code, token, picture),
  };
}
