// What the sponsor's page asks of the server over HTTP, and keeps in its browser.
export { askProgramme as askCycle, programmeOf as readCycle } from '../wire/programmes';
export { knowSponsor } from '../wire/sponsor';
