// What the page of a learning cycle reads, and may ask of the server.
export type {
  CheckOf,
  EntrySheet,
  GrowthSheet,
  LifeSheet,
  PracticeSheet,
  PracticeText,
  ProgrammeCommand,
  ProgrammeSheet,
  ProjectSheet,
  ProjectStage,
  RequestState,
  Said,
  SecuringRequest,
} from '../wire/contract';
export {
  archiveFile,
  askProgramme,
  inviteMember,
  practicesFile,
  programmeOf,
  requestsFile,
} from '../wire/programmes';
