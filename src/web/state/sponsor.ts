// What the sponsor's page asks of the server over HTTP, and keeps in its browser.
export { askCycle, knowSponsor, readCycle } from '../wire/sponsor';
