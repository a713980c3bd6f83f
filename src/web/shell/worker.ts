/**
 * Opens the page of a phone where there is no network: as it last came, with the files that it is made of. Nothing else passes
 * through here: no other page, nothing of a session, nothing that people write. While the server answers, its page counts.
 */
const kept = 'livehub:page';

/** One page serves all sessions. */
const page = '/join/page';

const files = '/app/assets/';

/** Far more files than a phone needs. */
const most = 100;

/** What a proxy says for a server that is away. */
const away = [502, 503, 504];

/** The answers that are the server's own, not a proxy's. */
const ours = 'X-LiveHub-Node';

type Task = Event & { waitUntil(work: Promise<unknown>): void };
type Told = Task & { data: unknown };
type Asked = Task & { request: Request; respondWith(answer: Promise<Response>): void };

const worker = self as unknown as {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', heard: (task: Task) => void): void;
  addEventListener(type: 'message', heard: (task: Told) => void): void;
  addEventListener(type: 'fetch', heard: (task: Asked) => void): void;
};

worker.addEventListener('install', (task) => {
  task.waitUntil(Promise.all([worker.skipWaiting(), fetch(page).then(keepPage)]));
});

worker.addEventListener('activate', (task) => {
  task.waitUntil(Promise.all([worker.clients.claim(), forgetOthers()]));
});

/** The page names the files that it had before there was somebody here to see them pass. */
worker.addEventListener('message', (task) => {
  if (Array.isArray(task.data)) {
    task.waitUntil(keepFiles(task.data.map(String)));
  }
});

worker.addEventListener('fetch', (task) => {
  const { request } = task;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) {
    return;
  }

  if (request.mode === 'navigate') {
    task.respondWith(newestPage(task));
  } else if (pathname.startsWith(files)) {
    task.respondWith(fileOf(task));
  }
});

async function newestPage(task: Asked): Promise<Response> {
  const answer = await fetch(task.request).catch(() => undefined);
  if (answer?.ok) {
    task.waitUntil(keepPage(answer.clone()));
  }

  const old = !answer || away.includes(answer.status) ? await match(page) : undefined;
  return old ?? answer ?? Response.error();
}

/** A page that is not as the last one was is of another release: the files of that one go. */
async function keepPage(answer: Response): Promise<void> {
  if (!answer.ok || !answer.headers.has(ours)) {
    return;
  }

  const html = await answer.clone().text();
  if (html !== (await (await match(page))?.text())) {
    await caches.delete(kept);
    await (await caches.open(kept)).put(page, answer);
    await keepFiles([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address));
  }
}

/** A file whose name says what is in it: the browser has most of them already. */
async function keepFiles(addresses: readonly string[]): Promise<void> {
  const all = addresses.map((address) => new URL(address, location.origin));
  await Promise.allSettled(
    all
      .filter((one) => one.origin === location.origin && one.pathname.startsWith(files))
      .map(({ pathname }) => file(pathname)),
  );
}

function fileOf(task: Asked): Promise<Response> {
  return file(task.request.url).catch(() => Response.error());
}

async function file(address: string): Promise<Response> {
  const known = await match(address);
  if (known) {
    return known;
  }

  const answer = await fetch(address);
  const cache = await caches.open(kept);
  if (answer.ok && (await cache.keys()).length < most) {
    await cache.put(address, answer.clone());
  }

  return answer;
}

function match(address: string): Promise<Response | undefined> {
  return caches.open(kept).then((cache) => cache.match(address, { ignoreVary: true }));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name)));
}
