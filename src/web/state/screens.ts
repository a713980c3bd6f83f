// What a screen elsewhere, and the facilitator's, ask of the server about it.
export { askForStage, typeDigits } from '../wire/screens';
