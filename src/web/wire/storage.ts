/** What a browser keeps between visits. Where it keeps nothing (storage is blocked, private windows), the tab does, over
 * reloads, until it is closed: in the state of its place in the history, which is sent to nobody. */
const memory = new Map<string, string>(Object.entries(globalThis.history?.state?.kept ?? {}));

/** Milliseconds between two changes of that state: some browsers allow a hundred in half a minute. */
const apart = 400;

let soon = false;

export function stored(key: string): string | undefined {
  try {
    return memory.get(key) ?? localStorage.getItem(key) ?? undefined;
  } catch {
    return memory.get(key);
  }
}

/** Keeps a text, or with undefined forgets it. */
export function store(key: string, text: string | undefined): void {
  try {
    if (text === undefined) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, text);
    }

    memory.delete(key);
  } catch {
    if (text === undefined) {
      memory.delete(key);
    } else {
      memory.set(key, text);
    }

    if (!soon) {
      soon = true;
      setTimeout(keepInTab, apart);
    }
  }
}

function keepInTab(): void {
  soon = false;
  try {
    history.replaceState({ kept: Object.fromEntries(memory) }, '');
  } catch {
    // Then only this page remembers.
  }
}

/** Keeps a text for later visits; false, and nothing changes, where that cannot be. */
export function storeForGood(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Whether what is kept here is still there on the next visit. */
export function keeps(): boolean {
  try {
    localStorage.setItem('livehub:try', '');
    localStorage.removeItem('livehub:try');
    return true;
  } catch {
    return false;
  }
}

export function storedJson(key: string): unknown {
  try {
    return JSON.parse(stored(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Calls back when another tab changes the key; returns how to stop that. */
export function watchStored(key: string | undefined, changed: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key || event.key === null) {
      changed();
    }
  };
  globalThis.addEventListener?.('storage', heard);
  return () => globalThis.removeEventListener?.('storage', heard);
}
