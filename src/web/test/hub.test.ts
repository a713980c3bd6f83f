import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { socketLine } from '../wire/hub';

const opened: { url: string; closed: boolean }[] = [];

/** A socket that never opens, as in a hall whose Wi-Fi swallows everything. */
class DeadSocket {
  static readonly OPEN = 1;
  closed = false;
  onclose: ((event: unknown) => void) | null = null;
  constructor(readonly url: string) {
    opened.push(this);
  }

  close(): void {
    this.closed = true;
    this.onclose?.({ code: 1006 });
  }
}

beforeEach(() => vi.stubGlobal('WebSocket', DeadSocket));
afterEach(() => vi.unstubAllGlobals());

test('a line that is dropped while it opens lets go of its socket at once', async () => {
  const nobody = () => {};
  const heard = { patch: nobody, own: nobody, crowd: nobody, beat: nobody, bye: nobody };
  const line = socketLine({ ...heard, closed: nobody, refused: nobody, stray: nobody }, 'http://hall.test/hub');
  const started = line.open().then(
    () => 'open',
    () => 'failed',
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(opened.map((socket) => socket.url)).toEqual(['ws://hall.test/hub']);
  line.drop();
  expect(opened.map((socket) => socket.closed)).toEqual([true]);
  expect(await started).toBe('failed');
});
