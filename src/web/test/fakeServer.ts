import { viewHash } from '../state/viewHash';
import type { Beat, Bye, Patch, SendAnswer, ViewAnswer, Welcome } from '../wire/contract';

type Change = { version: number; side: Side; name: string; value: unknown };
type Side = 'shared' | 'own';

/** What one browser hears without asking. */
export type Ear = { tell(target: 'patch' | 'own' | 'beat' | 'bye', message: unknown): void; cut(): void };

/** A session small enough to be obviously right: ideas, and which of them are mine. It speaks no network: see fakeNet. */
export function fakeServer() {
  const views = { shared: new Map<string, unknown>([['now', { kind: 'lobby' }]]), own: new Map<string, unknown>() };
  const history: Change[] = [];
  const answers = new Map<string, SendAnswer>();
  const ears = new Set<Ear>();
  const hellos: unknown[] = [];
  const waiting = new Map<string, () => void>();
  let epoch = 'e1';
  let version = 1;
  let lives = 0;

  /** What changed since then; undefined when nothing did. */
  const since = (side: Side, from: number): Patch | undefined => {
    const news = history.filter((change) => change.side === side && change.version > from);
    const s = Object.fromEntries(news.map(({ name, value }) => [name, value]));
    return news.length === 0 ? undefined : { f: from, t: version, s };
  };
  const whole = (side: Side): Patch => ({ f: 0, t: version, s: Object.fromEntries(views[side]) });
  const beat = (): Beat => {
    const ov = Math.max(0, ...history.filter((change) => change.side === 'own').map((change) => change.version));
    return { v: version, h: viewHash(views.shared), ov, oh: viewHash(views.own) };
  };

  const change = (changes: readonly Omit<Change, 'version'>[]) => {
    const from = version++;
    for (const one of changes) {
      history.push({ ...one, version });
      views[one.side].set(one.name, one.value);
    }

    for (const ear of ears) {
      ear.tell('patch', since('shared', from));
      if (changes.some((one) => one.side === 'own')) {
        ear.tell('own', since('own', from));
      }
    }

    wakeAll();
  };
  const wakeAll = () => {
    const all = [...waiting.values()];
    waiting.clear();
    for (const wake of all) {
      wake();
    }
  };

  return {
    views,
    ears,
    hellos,
    commands: () => answers.size,
    waiting: () => waiting.size,
    beat,
    /** Somebody else posts. */
    other(text: string) {
      change([{ side: 'shared', name: `idea/o${version}`, value: { t: text, w: 0 } }]);
    },
    /** The server starts anew, and counts from elsewhere. */
    newEpoch() {
      epoch = `${epoch}1`;
      version = 1;
      history.length = 0;
      wakeAll();
    },
    /** An older database is put in the place of this one: what was said since is gone, and with it the answers. */
    restore(shared: readonly (readonly [string, unknown])[]) {
      views.shared = new Map(shared);
      views.own = new Map();
      answers.clear();
      this.die();
      this.newEpoch();
    },
    /** The server goes down: nobody hears more. */
    die() {
      for (const ear of [...ears]) {
        ear.cut();
      }

      waiting.clear();
      lives++;
    },
    bye(said: Bye) {
      for (const ear of [...ears]) {
        ear.tell('bye', said);
      }
    },
    welcome(known?: { epoch?: string; version?: number }): Welcome {
      hellos.push(known);
      const from = known?.epoch === epoch ? known.version : undefined;
      const patch = from === undefined ? whole('shared') : (since('shared', from) ?? { f: from, t: version });
      return { epoch, version, now: Date.now() + 5_000, patch, own: whole('own') };
    },
    send(id: string, command: { kind: string; text?: string }): SendAnswer {
      const known = answers.get(id);
      if (known) {
        return known;
      }

      const name = `k${version}`;
      const value = { t: command.text, w: 0 };
      change([
        { side: 'shared', name: `idea/${name}`, value },
        { side: 'own', name: `mine/${name}`, value },
      ]);
      const answer = { version, made: name };
      answers.set(id, answer);
      return answer;
    },
    /** Answers when there is news, or with a beat after twenty seconds. */
    async view(query: URLSearchParams): Promise<ViewAnswer> {
      const news = (): ViewAnswer => {
        const about = { epoch, now: Date.now() + 5_000 };
        if (query.get('epoch') !== epoch) {
          return { ...about, patch: whole('shared'), own: whole('own') };
        }

        const patch = since('shared', Number(query.get('since')));
        const own = since('own', Number(query.get('own')));
        return { ...about, ...(patch && { patch }), ...(own && { own }) };
      };
      const now = news();
      if (now.patch || now.own) {
        return now;
      }

      const line = query.get('line') ?? '';
      waiting.get(line)?.();
      return new Promise((resolve) => {
        waiting.set(line, () => resolve(news()));
        const life = lives;
        setTimeout(() => life === lives && resolve({ ...news(), beat: beat() }), 20_000);
      });
    },
  };
}

export type FakeServer = ReturnType<typeof fakeServer>;
