import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../wire/api';
import type { ReachSheet } from '../wire/contract';
import { firewallLines, lookEveryMs, watchReach } from './reach';

const alone: Answer<ReachSheet> = { ok: { alone: true, port: 5080, windows: false } };
const came: Answer<ReachSheet> = { ok: { alone: false } };
const away: Answer<ReachSheet> = { refused: { code: 'unavailable' } };

describe('whether a phone has come', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Watches a server that answers so, one answer after the other; gives what was told at each. */
  async function told(...answers: Answer<ReachSheet>[]) {
    const heard: (ReachSheet | undefined)[] = [];
    const ask = vi.fn(async () => answers[ask.mock.calls.length - 1] ?? alone);
    const stop = watchReach(ask, (sheet) => heard.push(sheet));
    await vi.advanceTimersByTimeAsync(0);
    return { heard, ask, stop };
  }

  it('is asked until one came, and then no more', async () => {
    const { heard, ask } = await told(alone, alone, came);
    expect(heard).toEqual([{ alone: true, port: 5080, windows: false }]);
    await vi.advanceTimersByTimeAsync(2 * lookEveryMs);
    expect(heard[2]).toBeUndefined();
    await vi.advanceTimersByTimeAsync(10 * lookEveryMs);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('keeps what it knew while the server does not answer', async () => {
    const { heard, ask } = await told(alone, away, came);
    await vi.advanceTimersByTimeAsync(lookEveryMs);
    expect([heard.length, ask.mock.calls.length]).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(lookEveryMs);
    expect(heard).toEqual([{ alone: true, port: 5080, windows: false }, undefined]);
  });

  it('is not asked after the page was left', async () => {
    const { ask, stop } = await told(alone);
    stop();
    await vi.advanceTimersByTimeAsync(5 * lookEveryMs);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('comes with what the firewall must be told', () => {
    expect(firewallLines({ alone: true, port: 5443, windows: false })).toEqual([
      'sudo ufw allow 5443/tcp',
      'sudo firewall-cmd --add-port=5443/tcp',
    ]);
    expect(firewallLines({ alone: true, port: 5080, windows: true })[0]).toMatch(/^netsh .*localport=5080$/);
  });
});
