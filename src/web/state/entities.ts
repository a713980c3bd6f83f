// The shapes that views read; see wire/contract.ts.
export type {
  ActivityPlan,
  Audience,
  BallotPhase,
  Command,
  Crowd,
  DotsEntity,
  IdeaEntity,
  LiveResults,
  MeEntity,
  NowEntity,
  Refusal,
  RefusalCode,
  Report,
  ReportBallot,
  ReportBoard,
  ReportIdea,
  ReportResult,
  SessionEntity,
  StartingPoint,
  StepEntity,
  SuggestionEntity,
  TimerEntity,
} from '../wire/contract';

import type { Command, IdeaEntity, NowEntity } from '../wire/contract';

export type BoardScene = Extract<NowEntity, { kind: 'board' }>;
export type BallotScene = Extract<NowEntity, { kind: 'ballot' }>;
export type KeyedIdea = IdeaEntity & { key: string };
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
