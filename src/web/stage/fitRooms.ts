/** Type sizes for rooms, in hundredths of the picture's height: none below what the last row reads. */
const types: readonly number[] = [5, 4.4, 3.8, 3.4, 3];
const mostLanes = 6;
/** The width of an average letter, and a room's lines with its edge, in type sizes. */
const letter = 0.52;
const roomHeight = 3.6;
/** What stands beside the letters, and letters of a name that are always to be seen: all of a usual one, even in smaller
 * type; of very long ones only the beginning, when the rooms do not fit otherwise. */
const beside = 5;
const shortest = 9;
const whole = 40;
const beginning = 24;

/** Rooms in lanes side by side, each with so many rows, in one type. */
export type RoomGrid = { readonly lanes: number; readonly rows: number; readonly type: number };

/** The largest type in which all rooms stand on one picture, so wide and so high; in the smallest, as many as fit. */
export function fitRooms(names: readonly string[], width: number, height: number): RoomGrid {
  return laid(names, whole, width, height) ?? laid(names, beginning, width, height) ?? paged(names, width, height);
}

/** All on one picture, with so many letters of each name, if there is such a type. */
function laid(names: readonly string[], seen: number, width: number, height: number): RoomGrid | undefined {
  const longest = longestOf(names, seen);
  for (const type of types) {
    const lanes = lanesIn(width, longest, type);
    const rows = Math.max(1, Math.floor(height / (type * roomHeight)));
    if (lanes * rows >= names.length) {
      const needed = Math.max(1, Math.min(lanes, Math.ceil(Math.sqrt(names.length))));
      const fits = Math.ceil(names.length / needed) <= rows ? needed : lanes;
      return { lanes: fits, rows: Math.max(1, Math.ceil(names.length / fits)), type };
    }
  }

  return undefined;
}

function paged(names: readonly string[], width: number, height: number): RoomGrid {
  const type = types.at(-1) ?? 3;
  return {
    lanes: lanesIn(width, longestOf(names, beginning), type),
    rows: Math.max(1, Math.floor(height / (type * roomHeight))),
    type,
  };
}

function longestOf(names: readonly string[], seen: number): number {
  return Math.max(shortest, ...names.map((name) => Math.min(name.length, seen)));
}

function lanesIn(width: number, letters: number, type: number): number {
  return Math.min(mostLanes, Math.max(1, Math.floor(width / (letters * letter * type + beside))));
}
