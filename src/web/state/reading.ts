// What the page for reading reads, and may ask of the server.
export type { Command, ReadingSheet, ReadSection, ReadShared } from '../wire/contract';
export { askSession, readingOf } from '../wire/reading';
