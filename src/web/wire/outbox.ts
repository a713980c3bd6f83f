import type { Command, SendAnswer } from './contract';
import { isSendAnswer } from './messages';
import type { Outbox, Post } from './post';
import { randomId } from './random';
import { openTray, type Waiting } from './tray';
import { after, lost } from './waiting';

export type { Outbox, Post };

/** Without an answer for so long, a command is sent again. */
const patience = 2_500;

/** Errors after which a command is given up, so that it does not block those behind it. */
const tries = 3;

/** Sends commands in order, one at a time, until each is answered. */
export function openOutbox(post: Post): Outbox {
  let busy = false;
  let again = false;
  let closed = false;
  let interrupt: () => void = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tray = openTray({ ...post, delay: patience, changedElsewhere: () => void pump() });

  const settle = (one: Waiting, answer: SendAnswer) => {
    const { refused, made } = answer;
    if (!tray.all().includes(one) || one.entry.refused) {
      return; // Answered before: this one was sent twice.
    }

    post.answered(one.entry, answer);
    if (refused && post.key !== undefined && hasText(one.entry.command)) {
      tray.refuse(one, refused);
    } else {
      tray.remove(one.entry.id);
    }

    one.tell?.(refused ? { refused } : made === undefined ? {} : { made });
  };

  const hear = (one: Waiting, answer: unknown): 'heard' | 'failed' => {
    if (!isSendAnswer(answer)) {
      return 'failed';
    }

    if (answer.retryAfterMs === undefined) {
      settle(one, answer);
    } else {
      one.notBefore = post.mono() + answer.retryAfterMs;
    }

    return 'heard';
  };

  /** One try; false when there is no socket to try on. An answer that comes after our patience still counts. */
  const attempt = async (one: Waiting): Promise<boolean> => {
    const sending = post.send(one.entry.id, one.entry.command).then(
      (answer) => hear(one, answer),
      (error: unknown) => (error instanceof Error && error.message === lost ? 'lost' : 'failed'),
    );
    const woken = new Promise<'woken'>((resolve) => {
      interrupt = () => resolve('woken');
    });
    const outcome = await Promise.race([sending, woken, after(patience, 'slow' as const)]);
    if (outcome === 'slow') {
      post.slow();
    } else if (outcome === 'failed') {
      one.errors++;
      one.notBefore = post.mono() + patience;
      if (one.errors >= tries) {
        settle(one, { refused: { code: 'unavailable' } });
      }
    }

    return outcome !== 'lost';
  };

  /** What to do next: nothing, give up what is stale, wait, or try. */
  const step = async (): Promise<boolean> => {
    const one = tray.all().find((candidate) => !candidate.entry.refused);
    if (!one || closed) {
      return false;
    }

    if (post.staleMs !== undefined && post.mono() - one.since >= post.staleMs) {
      settle(one, { refused: { code: 'unavailable' } });
      return true;
    }

    const wait = one.notBefore - post.mono();
    if (wait <= 0) {
      return attempt(one);
    }

    clearTimeout(timer);
    timer = setTimeout(pump, wait);
    return false;
  };

  const pump = async (): Promise<void> => {
    again = true;
    if (busy) {
      return;
    }

    busy = true;
    while (again) {
      again = false;
      while (await step()) {}
    }

    busy = false;
  };

  return {
    add: (command) =>
      new Promise((tell) => {
        tray.add({ entry: { id: randomId(), command }, since: post.mono(), notBefore: 0, errors: 0, tell });
        if (post.staleMs !== undefined) {
          setTimeout(pump, post.staleMs + 50);
        }

        void pump();
      }),
    wake() {
      for (const one of tray.all()) {
        one.notBefore = 0;
      }

      interrupt();
      void pump();
    },
    forget: tray.remove,
    close() {
      closed = true;
      clearTimeout(timer);
      tray.close();
    },
  };
}

/** Whether a refusal may not lose it: a person typed it. */
function hasText(command: Command): boolean {
  return command.kind === 'sendIdea' || command.kind === 'editIdea';
}
