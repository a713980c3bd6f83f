// The shapes that views read; see wire/contract.ts.
export type {
  ActivityPlan,
  AgendaPart,
  AskEntity,
  Audience,
  BallotPhase,
  Command,
  Crowd,
  DotsEntity,
  FeedbackEntity,
  HeldEntity,
  HereEntity,
  HostLink,
  HostState,
  IdeaEntity,
  LiveResults,
  MeEntity,
  ModerationEntity,
  NowEntity,
  OwnRoomEntity,
  PeopleFound,
  PersonEntity,
  PersonFound,
  PitchEntity,
  PitchPhase,
  PlaceEntity,
  RecapEntity,
  Refusal,
  RefusalCode,
  Report,
  ReportBallot,
  ReportBoard,
  ReportIdea,
  ReportResult,
  ReportRoom,
  RoomEntity,
  RoomsBy,
  SaidEntity,
  SessionEntity,
  SessionWish,
  ShownEntity,
  SlotEntity,
  StartingPoint,
  StepEntity,
  StepNotes,
  SuggestionEntity,
  TalkPage,
  Template,
  TimerEntity,
  UndoEntity,
  Venue,
  Wifi,
  WordEntity,
  WordListEntity,
  Workshop,
  WorkshopEntity,
} from '../wire/contract';

import type { Command, IdeaEntity, NowEntity } from '../wire/contract';

export type SceneOf<Kind extends NowEntity['kind']> = Extract<NowEntity, { kind: Kind }>;
export type BoardScene = SceneOf<'board'>;
export type BallotScene = SceneOf<'ballot'>;
/** Something that people are at now. */
export type ActiveScene = Exclude<NowEntity, { kind: 'lobby' | 'ended' }>;
export type KeyedIdea = IdeaEntity & { key: string };
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
