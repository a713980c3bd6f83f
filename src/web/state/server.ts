// What views may ask of the server over HTTP.
export type { About, Address, Answer, Created } from '../wire/api';
export {
  about,
  addressOf,
  agendaOf,
  createSession,
  inviteHosts,
  inviteSponsor,
  isTemplate,
  keepPicture,
  peopleOf,
  reportFile,
  reportOf,
  setPassphrase,
  shareReport,
} from '../wire/api';
