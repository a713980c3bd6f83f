// Generated from the server's records by `./dev contract`; docs/PROTOCOL.md explains it.

export type HelloRequest = { code: string; token: string; audience: Audience; join?: boolean; name?: string; epoch?: string; version?: number };

export type HelloWish = { audience: Audience; join?: boolean; name?: string; epoch?: string; version?: number };

export type HelloAnswer = { welcome?: Welcome; refused?: Refusal; retryAfterMs?: number };

export type Welcome = { epoch: string; version: number; now: number; patch?: Patch; snapshot?: number; own?: Patch };

export type SendRequest = { id: string; command: unknown };

export type SendAnswer = { version?: number; made?: string; refused?: Refusal; retryAfterMs?: number };

export type SearchRequest = { text: string };

export type ViewAnswer = { epoch: string; now: number; patch?: Patch; own?: Patch; crowd?: Crowd; beat?: Beat; bye?: Bye };

export type Patch = { f: number; t: number; s?: Record<string, unknown>; d?: string[] };

export type Snapshot = { v: number; s: Record<string, unknown> };

export type Crowd = { here: number; turnedAway: number };

export type Beat = { v: number; h: number; ov?: number; oh?: number };

export type Bye = { reason: ByeReason; retryAfterMs: number };

export type SessionEntity = { title: string; code: string; language: string; ended: boolean; rehearsal?: boolean };

export type NowEntity =
  | { kind: 'lobby'; instruction?: string; part?: AgendaPart }
  | { kind: 'board'; instruction?: string; part?: AgendaPart; activity: string; question: string; columns: string[]; open: boolean; showsNames: boolean; big: boolean; closesAtZero: boolean }
  | { kind: 'ballot'; instruction?: string; part?: AgendaPart; activity: string; question: string; columns: string[]; phase: BallotPhase; dots: number; perIdea: number; options: number; live: LiveResults; big: boolean; closesAtZero: boolean }
  | { kind: 'talk'; instruction?: string; part?: AgendaPart; activity: string; question: string; at: number; pages: number; page?: TalkPage }
  | { kind: 'checkIn'; instruction?: string; part?: AgendaPart; activity: string; question: string; open: boolean; closesAtZero: boolean }
  | { kind: 'poll'; instruction?: string; part?: AgendaPart; activity: string; question: string; options: string[]; several: boolean; phase: BallotPhase; live: LiveResults; closesAtZero: boolean }
  | { kind: 'consent'; instruction?: string; part?: AgendaPart; activity: string; question: string; phase: BallotPhase; live: LiveResults; closesAtZero: boolean }
  | { kind: 'questions'; instruction?: string; part?: AgendaPart; activity: string; question: string; open: boolean; showsNames: boolean; big: boolean; closesAtZero: boolean }
  | { kind: 'reflection'; instruction?: string; part?: AgendaPart; activity: string; question: string; prompts: string[]; open: boolean; showsNames: boolean; big: boolean; closesAtZero: boolean }
  | { kind: 'signUp'; instruction?: string; part?: AgendaPart; activity: string; question: string; workshops: Workshop[]; open: boolean; closesAtZero: boolean }
  | { kind: 'break'; instruction?: string; part?: AgendaPart; activity: string; question: string }
  | { kind: 'results'; instruction?: string; part?: AgendaPart; activity: string; question: string }
  | { kind: 'ended'; instruction?: string; part?: AgendaPart };

export type TimerEntity = { seconds: number; endsAt?: number; leftMs?: number };

export type IdeaEntity = { t: string; w: number; c?: number; by?: string; p?: string; f?: string; h?: boolean };

export type DotsEntity = { n: number; idea?: IdeaEntity };

export type MeEntity = { seed: number; name?: string };

export type StepEntity = { at: number; plan: ActivityPlan; used: boolean; ideas?: number; phase?: BallotPhase; answers?: number; skipped?: boolean; asked?: boolean; since?: number; spent?: number };

export type SuggestionEntity = { ballot: string; options: number; dots: number; perIdea: number; live: LiveResults };

export type UndoEntity = { from: string; at: number };

export type WordEntity = { t: string; n: number; h?: boolean };

export type RecapEntity = { ideas: number; votes: RecapVote[] };

export type ShownEntity = { idea: string; picture: string; text: string };

export type WorkshopEntity = { in: number; waiting: number };

export type PlaceEntity = { workshop: number; waits?: number };

export type Command =
  | { kind: 'giveName'; name?: string }
  | { kind: 'unshareReport' }
  | { kind: 'renameSession'; title: string }
  | { kind: 'endSession' }
  | { kind: 'addActivity'; plan: ActivityPlan; after?: string }
  | { kind: 'changeActivity'; activity: string; plan: ActivityPlan }
  | { kind: 'removeActivity'; activity: string }
  | { kind: 'moveActivity'; activity: string; after?: string }
  | { kind: 'skipActivity'; activity: string; skip: boolean }
  | { kind: 'adjustMinutes'; minutes: Record<string, number> }
  | { kind: 'planDay'; beginsAt?: number }
  | { kind: 'go'; to: string }
  | { kind: 'takeBackStep'; from: string }
  | { kind: 'askNow'; plan: ActivityPlan }
  | { kind: 'returnFrom'; asked: string }
  | { kind: 'turnPage'; talk: string; page: number }
  | { kind: 'openBoard'; board: string }
  | { kind: 'closeBoard'; board: string }
  | { kind: 'sendIdea'; board: string; text: string; column?: number; picture?: string }
  | { kind: 'editIdea'; idea: string; text: string; column?: number }
  | { kind: 'deleteIdea'; idea: string }
  | { kind: 'hideIdea'; idea: string; hide: boolean }
  | { kind: 'hideWord'; checkIn: string; word: string; hide: boolean }
  | { kind: 'showPicture'; idea?: string }
  | { kind: 'typeFromPhoto'; photo: string; lines: string[]; column?: number }
  | { kind: 'sayDone'; board: string; done: boolean }
  | { kind: 'dealIdeas'; activity: string }
  | { kind: 'backQuestion'; question: string; back: boolean }
  | { kind: 'markAnswered'; question: string; answered: boolean }
  | { kind: 'keepNote'; reflection: string; prompt: number; text?: string }
  | { kind: 'openPoll'; poll: string }
  | { kind: 'closePoll'; poll: string }
  | { kind: 'revealPoll'; poll: string }
  | { kind: 'answerPoll'; poll: string; choices: number[] }
  | { kind: 'openSignUp'; signUp: string }
  | { kind: 'closeSignUp'; signUp: string }
  | { kind: 'chooseWorkshop'; signUp: string; workshop?: number }
  | { kind: 'openVoting'; ballot: string; dots?: number; perIdea?: number; live?: LiveResults }
  | { kind: 'closeVoting'; ballot: string }
  | { kind: 'revealResults'; ballot: string }
  | { kind: 'openRunOff'; ballot: string; top: number; dots?: number; perIdea?: number; live?: LiveResults }
  | { kind: 'placeDot'; ballot: string; idea: string }
  | { kind: 'takeBackDot'; ballot: string; idea: string }
  | { kind: 'startTimer'; seconds: number }
  | { kind: 'pauseTimer' }
  | { kind: 'resumeTimer' }
  | { kind: 'addTime'; seconds: number }
  | { kind: 'stopTimer' };

export type SessionWish = { title: string; start?: StartingPoint; language?: string; heads?: number; agenda?: Template; rehearse?: number };

export type SessionMade = { code: string; facilitator: string; stage: string };

export type SessionInfo = { code: string; title: string; language: string; ended: boolean; admits: boolean };

export type LinkMade = { token: string };

export type JoinAddress = { join: string; short: string; local: boolean };

export type Report = { version: number; title: string; code: string; language: string; joined: number; boards: ReportBoard[]; ballots: ReportBallot[]; polls: ReportPoll[]; checkIns: ReportCheckIn[]; signUps: ReportSignUp[]; endedAt?: string };

export type Audience =
  | 'participants'
  | 'stage'
  | 'control';

export type Refusal = { code: RefusalCode; values?: Record<string, number> };

export type ByeReason =
  | 'restart'
  | 'revoked';

export type AgendaPart =
  | 'perform'
  | 'learn';

export type BallotPhase =
  | 'waiting'
  | 'open'
  | 'closed'
  | 'revealed';

export type LiveResults =
  | 'nobody'
  | 'stage'
  | 'everyone';

export type TalkPage = { text?: string; picture?: string; alt?: string };

export type Workshop = { name: string; capacity: number; where?: string };

export type ActivityPlan =
  | { kind: 'board'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number }
  | { kind: 'ballot'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; of: string; top?: number; dots?: number; perIdea?: number; live?: LiveResults }
  | { kind: 'talk'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; pages?: TalkPage[] }
  | { kind: 'checkIn'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number }
  | { kind: 'poll'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; live?: LiveResults; options?: string[]; several?: boolean }
  | { kind: 'consent'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; live?: LiveResults }
  | { kind: 'questions'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number }
  | { kind: 'reflection'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number }
  | { kind: 'signUp'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; workshops?: Workshop[] }
  | { kind: 'break'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean }
  | { kind: 'results'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean };

export type RecapVote = { question: string; voters: number; best: RecapIdea[] };

export type StartingPoint =
  | 'ideaRound'
  | 'empty'
  | 'halfDay'
  | 'wholeDay';

export type Template = { version: number; title: string; language: string; steps: TemplateStep[] };

export type ReportBoard = { question: string; columns: string[]; posted: number; ideas: ReportIdea[]; kind: ReportBoardKind; paper?: number };

export type ReportBallot = { question: string; phase: BallotPhase; dots: number; perIdea: number; options: number; voters: number; results: ReportResult[] };

export type ReportPoll = { question: string; consent: boolean; options: string[]; phase: BallotPhase; answers: number; counts: number[] };

export type ReportCheckIn = { question: string; words: WordEntity[] };

export type ReportSignUp = { question: string; workshops: ReportWorkshop[] };

export type RefusalCode =
  | 'notAllowed'
  | 'unknownCommand'
  | 'badCommand'
  | 'noSuchSession'
  | 'sessionEnded'
  | 'sessionFull'
  | 'notAdmitted'
  | 'titleMissing'
  | 'textEmpty'
  | 'textTooLong'
  | 'nameTooLong'
  | 'tooManyIdeas'
  | 'noSuchIdea'
  | 'notYourIdea'
  | 'ideaInVote'
  | 'noSuchColumn'
  | 'badColumns'
  | 'boardClosed'
  | 'noSuchActivity'
  | 'activityInUse'
  | 'tooManyActivities'
  | 'nothingToVoteOn'
  | 'voteNotOpen'
  | 'voteNotClosed'
  | 'badBudget'
  | 'noDotsLeft'
  | 'noMoreDotsOnThis'
  | 'noDotHere'
  | 'noSuchAnswer'
  | 'tooManyAnswers'
  | 'badAnswers'
  | 'signUpClosed'
  | 'badWorkshops'
  | 'noSuchPage'
  | 'badPages'
  | 'tooLateToUndo'
  | 'badTemplate'
  | 'badPicture'
  | 'pictureTooLarge'
  | 'tooManyPictures'
  | 'noPhotosHere'
  | 'tooManyPhotos'
  | 'tooManyLines'
  | 'noTimer'
  | 'badTime'
  | 'tooFast'
  | 'tooManyConnections'
  | 'unavailable';

export type StepNotes = { say?: string; do?: string; watchOut?: string };

export type RecapIdea = { text: string; dots: number };

export type TemplateStep = { key: string; plan: ActivityPlan };

export type ReportIdea = { text: string; column?: number; author?: string; backs?: number; answered?: boolean; picture?: string; paper?: boolean };

export type ReportBoardKind =
  | 'ideas'
  | 'questions'
  | 'reflection';

export type ReportResult = { place: number; dots: number; text: string };

export type ReportWorkshop = { name: string; capacity: number; in: number; waiting: number };
