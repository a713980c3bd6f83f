import type { Plugin, Rolldown } from 'vite';

/** All that a file imports, also by way of others. */
function needs(file: string, bundle: Rolldown.OutputBundle, known = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[file];
  for (const other of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (!known.has(other)) {
      known.add(other);
      needs(other, bundle, known);
    }
  }

  return known;
}

/** What lies in the phone's own file starts a phone: no other page may come to need it. Name what is shared in a group. */
export function phoneApart(): Plugin {
  return {
    name: 'phone-apart',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry && file.name !== 'phone') {
          const phone = [...needs(file.fileName, bundle)].find((other) => /\/phone-/.test(other));
          if (phone) {
            this.error(`${file.name} imports ${phone}: see codeSplitting in vite.config.ts`);
          }
        }
      }
    },
  };
}
