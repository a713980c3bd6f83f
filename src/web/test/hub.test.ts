import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newLine } from '../wire/hub';

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
  const { hub, drop } = newLine('http://hall.test/hub');
  const started = hub.start().then(
    () => 'open',
    () => 'failed',
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(opened.map((socket) => socket.url)).toEqual(['ws://hall.test/hub']);
  drop();
  expect(opened.map((socket) => socket.closed)).toEqual([true]);
  expect(await started).toBe('failed');
});
