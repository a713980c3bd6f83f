// What views may ask of the server over HTTP.
export type { About, Address, Answer, Created } from '../wire/api';
export {
  about,
  addressOf,
  agendaOf,
  inviteHosts,
  inviteSponsor,
  isTemplate,
  keepPicture,
  peopleOf,
  setPassphrase,
  shareReport,
} from '../wire/api';
