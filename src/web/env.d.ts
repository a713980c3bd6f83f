/** The words of one page in one language; see vite.config.ts. */
declare module 'words:*' {
  const words: import('./state/words').Words;
  export default words;
}
