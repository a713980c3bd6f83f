import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, interrupt, said, urgent } from './announce';

describe('what is said aloud', () => {
  beforeAll(() => void vi.useFakeTimers());

  beforeEach(() => {
    vi.advanceTimersByTime(10_000);
    said.value = '';
    urgent.value = '';
  });

  it('is said at once when it was quiet, and of several at once only the newest', () => {
    announce('one');
    announce('two');
    vi.advanceTimersByTime(0);
    expect(said.value).toBe('two');
  });

  it('waits until five seconds after what was said before, and is then the newest', () => {
    announce('one');
    vi.advanceTimersByTime(1_000);
    announce('two');
    announce('three');
    vi.advanceTimersByTime(3_999);
    expect(said.value).toBe('one');
    vi.advanceTimersByTime(1);
    expect(said.value).toBe('three');
  });

  it('interrupts where it cannot wait, and what is polite waits for that too', () => {
    announce('one');
    vi.advanceTimersByTime(2_000);
    announce('two');
    vi.advanceTimersByTime(2_000);
    interrupt('now');
    expect(urgent.value).toBe('now');
    vi.advanceTimersByTime(4_999);
    expect(said.value).toBe('one');
    vi.advanceTimersByTime(1);
    expect(said.value).toBe('two');
  });

  it('is a change when it is the same again, or nobody would hear it', () => {
    interrupt('now');
    interrupt('now');
    expect(urgent.value).toBe('now\u00a0');
  });
});
