import type { Life } from './life';
import { pause, within } from './waiting';
import type { Ways } from './ways';

/** Milliseconds between looks, more or less: a hall shall not look all at once. */
const often = 60_000;

/** When a WebSocket has worked before, plain requests bridged the loss of a server: the first look comes soon. */
const soon = 3_000;

/** While a page lives on plain requests, looks now and then whether a WebSocket opens, and if so changes over to it.
 * Gives back how to look at once: the network may be another. */
export function lookForSocket(life: Life, ways: Ways, newSocket: () => Life): () => void {
  let wait = pause(around(ways.socketsWork() ? soon : often));
  const look = async () => {
    await wait.over;
    while (!life.isOver()) {
      if (!document.hidden && !(await opens(life, newSocket())) && !life.isOver()) {
        ways.stillBlocked();
      }

      wait = pause(life.isOver() ? 0 : around(often));
      await wait.over;
    }
  };
  void look();
  void life.ended.then(() => wait.cut());
  return () => wait.cut();
}

/** Whether the other line opens; then it takes over from the living one. */
async function opens(life: Life, other: Life): Promise<boolean> {
  const opened = await within(5_000, other.line.open()).then(
    () => true,
    () => false,
  );
  if (!opened || !life.end({ over: other })) {
    other.line.drop();
  }

  return opened;
}

function around(ms: number): number {
  return ms * (0.75 + Math.random() / 2);
}
