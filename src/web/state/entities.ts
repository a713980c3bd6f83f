// The shapes that views read; see wire/contract.ts.
export type {
  ActivityPlan,
  AgendaPart,
  Audience,
  BallotPhase,
  Command,
  Crowd,
  DotsEntity,
  FeedbackEntity,
  HereEntity,
  HostLink,
  HostState,
  IdeaEntity,
  LiveResults,
  MeEntity,
  NowEntity,
  OwnPileEntity,
  OwnRoomEntity,
  PersonEntity,
  PileEntity,
  PileIdeaEntity,
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
  ReportSelection,
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
