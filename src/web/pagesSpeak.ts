import type { Plugin } from 'vite';

type Words = Readonly<Record<string, unknown>>;

/** A whole key, or what stands before a part that is filled in: `stages.${stage}`. */
const said = /[`'"](\w+(?:\.\w+)+)[`'"]|`(\w+(?:\.\w+)*)\.\$\{/g;

const has = (words: unknown, path: string) =>
  path.split('.').reduce<unknown>((found, step) => (found as Words | undefined)?.[step], words) !== undefined;

/** A sentence that a page says and does not read would stand there as its key: the build stops.
 * @param all All words of a language.
 * @param partOf Those of one part, as in `words:phone`. */
export function pagesSpeak(all: () => Words, partOf: (part: string) => object): Plugin {
  return {
    name: 'pages-speak',
    generateBundle(_, bundle) {
      const reach = (id: string, known = new Set<string>()): Set<string> => {
        const info = known.has(id) ? null : this.getModuleInfo(id);
        known.add(id);
        for (const next of [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])]) {
          reach(next, known);
        }

        return known;
      };
      const faults = new Set<string>();
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry && file.facadeModuleId) {
          const modules = [...reach(file.facadeModuleId)];
          const read = modules.flatMap((id) => /^\0words:(\w+)$/.exec(id)?.[1] ?? []).map(partOf);
          for (const id of modules) {
            for (const [, whole, start = ''] of this.getModuleInfo(id)?.code?.matchAll(said) ?? []) {
              const key = whole ?? start;
              if (has(all(), key) && !read.some((part) => has(part, key))) {
                faults.add(`${file.name} says ${key} (${id})`);
              }
            }
          }
        }
      }

      if (faults.size > 0) {
        this.error(`Pages say what they read no words of, see besides in vite.config.ts:\n${[...faults].join('\n')}`);
      }
    },
  };
}
