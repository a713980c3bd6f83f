/** How each language calls itself, by its code; see vite.config.ts. */
declare module 'words:languages' {
  const languages: Readonly<Record<string, import('./state/words').Words['language']>>;
  export default languages;
}

/** The words of one page, or of a part that comes later. */
declare module 'words:*' {
  const words: import('./state/words').WordLoaders;
  export default words;
}

declare module 'lucide-static/icons/*.svg' {
  const path: string;
  export default path;
}
