// What the page of a learning cycle reads, and may ask of the server.
export type {
  CheckOf,
  EntrySheet,
  GrowthSheet,
  LifeSheet,
  ProgrammeCommand,
  ProgrammeSheet,
  ProjectSheet,
  ProjectStage,
  RequestState,
  Said,
  SecuringRequest,
} from '../wire/contract';
export { archiveFile, askProgramme, bringIn, inviteMember, programmeOf, requestsFile } from '../wire/programmes';
