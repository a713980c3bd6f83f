import { type LiveSession, openSession } from '../state/session';
import type { Listener } from '../wire/connection';
import type { Command, Patch, SendAnswer } from '../wire/contract';
import { lost } from '../wire/waiting';

type Values = Map<string, unknown>;

/** A server small enough to be obviously right: one board, one vote of three dots, one person; a version per change. */
export function world(chance: () => number = () => 0) {
  const shared: Values = new Map([['now', { kind: 'ballot', activity: 'v', phase: 'open', dots: 3, perIdea: 2 }]]);
  const own: Values = new Map([['me', { seed: 7 }]]);
  const answers = new Map<string, SendAnswer>();
  let version = 1;
  let listener: Listener | undefined;
  let connected = false;
  let next = 0;
  let well = false;
  const sent: Patch[] = [];
  const luck = () => (well ? 0 : chance());

  const dots = (idea: string) => (own.get(`dots/${idea}`) as { n: number } | undefined)?.n ?? 0;
  const used = () =>
    [...own.keys()].filter((name) => name.startsWith('dots/')).reduce((n, name) => n + dots(name.slice(5)), 0);

  /** The outcome of a command, and the patches it makes. */
  const decide = (command: Command): { answer: SendAnswer; shared?: Patch; own?: Patch } => {
    const from = version;
    switch (command.kind) {
      case 'sendIdea': {
        const key = `k${next++}`;
        const idea = { t: command.text, w: 0 };
        shared.set(`idea/${key}`, idea);
        own.set(`mine/${key}`, idea);
        version++;
        return {
          answer: { version, made: key },
          shared: { f: from, t: version, s: { [`idea/${key}`]: idea } },
          own: { f: from, t: version, s: { [`mine/${key}`]: idea } },
        };
      }
      case 'placeDot':
      case 'takeBackDot': {
        const now = dots(command.idea) + (command.kind === 'placeDot' ? 1 : -1);
        if (now < 0 || now > 2 || (now > dots(command.idea) && used() >= 3)) {
          return { answer: { refused: { code: now < 0 ? 'noDotHere' : 'noDotsLeft', values: { dots: 3 } } } };
        }

        version++;
        const name = `dots/${command.idea}`;
        if (now === 0) {
          own.delete(name);
          return { answer: { version }, own: { f: from, t: version, d: [name] } };
        }

        own.set(name, { n: now });
        return { answer: { version }, own: { f: from, t: version, s: { [name]: { n: now } } } };
      }
      default:
        return { answer: { version } };
    }
  };

  const send = async (id: string, command: Command): Promise<SendAnswer> => {
    const known = answers.get(id);
    const made = known ? { answer: known } : decide(command);
    if (!made.answer.refused) {
      answers.set(id, made.answer);
    }

    const heard = connected;
    if (made.shared) {
      sent.push(made.shared);
    }

    if (made.shared && heard && luck() < 0.8) {
      listener?.patch(made.shared); // Or lost on the way: the next patch tells.
    }

    if (made.own && heard && luck() < 0.8) {
      listener?.own(made.own);
    }

    await new Promise((resolve) => setTimeout(resolve, luck() * 4_000));
    if (!well && chance() > 0.8) {
      disconnect();
    }

    if (!connected) {
      throw new Error(lost);
    }

    return made.answer;
  };

  const disconnect = () => {
    connected = false;
    listener?.status({ kind: 'retrying' });
  };

  const welcome = () => {
    listener?.greeting();
    const request = listener?.hello();
    const whole = request?.version === undefined || luck() > 0.7;
    const everything = { f: 0, t: version, s: Object.fromEntries(shared) };
    const difference = { f: request?.version ?? 0, t: version, s: Object.fromEntries(shared) };
    connected = true;
    listener?.welcome({
      epoch: 'e',
      version,
      now: 0,
      patch: whole ? everything : difference,
      own: { f: 0, t: version, s: Object.fromEntries(own) },
    });
    listener?.status({ kind: 'live' });
  };

  return {
    shared,
    own,
    version: () => version,
    connect: welcome,
    disconnect,
    /** From now on nothing gets lost. */
    heal() {
      well = true;
      welcome();
    },
    /** A patch comes late, or twice. */
    repeat() {
      const patch = sent[Math.floor(chance() * sent.length)];
      if (patch && connected) {
        listener?.patch(patch);
      }
    },
    ownPatch: (patch: Patch) => listener?.own(patch),
    /** Somebody else posts. */
    other(text: string, heard = true) {
      const from = version++;
      const key = `o${version}`;
      shared.set(`idea/${key}`, { t: text, w: 0 });
      const patch = { f: from, t: version, s: { [`idea/${key}`]: { t: text, w: 0 } } };
      sent.push(patch);
      if (connected && heard) {
        listener?.patch(patch);
      }
    },
    open(code: string): LiveSession {
      return openSession({ code, audience: 'participants', token: 't' }, (heard) => {
        listener = heard;
        return {
          call: (_target: string, ...args: unknown[]) =>
            connected ? send(args[0] as string, args[1] as Command) : Promise.reject(new Error(lost)),
          resync: async () => {
            if (connected) {
              welcome();
            }
          },
          probe: async () => {},
          close: () => {},
        };
      });
    },
  };
}
