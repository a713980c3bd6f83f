// What the views of the report may ask of the server, and read of it.
export type {
  Replay,
  ReplayMoment,
  ReplayStep,
  ReplayText,
  ReportFigures,
  ReportLeftOut,
  ReportStep,
} from '../wire/contract';
export { type ReportFormat, replayOf, reportFile, reportOf } from '../wire/reports';
