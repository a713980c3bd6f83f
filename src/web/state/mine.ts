// What views of one's own page may ask of the server.
export type { IdeaOutcome, MySheet, OutcomesSheet, ProgrammeSheet, Thankable, ThanksFor } from '../wire/contract';
export { myCycleOf, mySheetOf, outcomesOf, thankable } from '../wire/mine';
