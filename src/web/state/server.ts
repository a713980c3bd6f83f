// What views may ask of the server over HTTP.
export type { About, Address, Answer, Created } from '../wire/api';
export {
  about,
  addressOf,
  agendaOf,
  createSession,
  inviteHosts,
  isTemplate,
  keepPicture,
  reportFile,
  reportOf,
  shareReport,
} from '../wire/api';
