// Generated from the server's records by `./dev contract`; docs/PROTOCOL.md explains it.

export type HelloRequest = { code: string; token: string; audience: Audience; join?: boolean; name?: string; epoch?: string; version?: number; place?: string; pass?: string };

export type HelloWish = { audience: Audience; join?: boolean; name?: string; epoch?: string; version?: number; place?: string; pass?: string };

export type HelloAnswer = { welcome?: Welcome; refused?: Refusal; retryAfterMs?: number };

export type Welcome = { epoch: string; version: number; now: number; patch?: Patch; snapshot?: number; own?: Patch; place?: string };

export type SendRequest = { id: string; command: unknown };

export type SendAnswer = { version?: number; made?: string; refused?: Refusal; retryAfterMs?: number };

export type SearchRequest = { text: string };

export type LikeEntity = { key: string; idea: IdeaEntity };

export type SimilarRequest = { board: string };

export type SimilarIdeas = { groups: SimilarGroup[]; outliers: string[] };

export type WordingEntity = { k: string; t: string; by?: string };

export type ViewAnswer = { epoch: string; now: number; patch?: Patch; own?: Patch; crowd?: Crowd; beat?: Beat; bye?: Bye };

export type Patch = { f: number; t: number; s?: Record<string, unknown>; d?: string[]; p?: string };

export type Snapshot = { v: number; s: Record<string, unknown>; p?: string };

export type Crowd = { here: number; turnedAway: number; stage?: boolean; away?: number[] };

export type Beat = { v: number; h: number; ov?: number; oh?: number };

export type Bye = { reason: ByeReason; retryAfterMs: number };

export type SessionEntity = { title: string; code: string; language: string; ended: boolean; rehearsal?: boolean; venue?: Venue; passphrase?: boolean };

export type NowEntity =
  | { kind: 'lobby'; instruction?: string; part?: AgendaPart }
  | { kind: 'board'; instruction?: string; part?: AgendaPart; activity: string; question: string; columns: string[]; open: boolean; showsNames: boolean; big: boolean; closesAtZero: boolean; sight?: Sight; aloneUntil?: number }
  | { kind: 'ballot'; instruction?: string; part?: AgendaPart; activity: string; question: string; columns: string[]; phase: BallotPhase; dots: number; perIdea: number; options: number; live: LiveResults; big: boolean; closesAtZero: boolean; unit?: VoteUnit }
  | { kind: 'rating'; instruction?: string; part?: AgendaPart; activity: string; question: string; columns: string[]; phase: BallotPhase; cards: number; options: number; closesAtZero: boolean }
  | { kind: 'matrix'; instruction?: string; part?: AgendaPart; activity: string; question: string; columns: string[]; phase: BallotPhase; options: number; closesAtZero: boolean }
  | { kind: 'talk'; instruction?: string; part?: AgendaPart; activity: string; question: string; at: number; pages: number; page?: TalkPage }
  | { kind: 'checkIn'; instruction?: string; part?: AgendaPart; activity: string; question: string; open: boolean; closesAtZero: boolean; cards?: MetaphorCard[] }
  | { kind: 'poll'; instruction?: string; part?: AgendaPart; activity: string; question: string; options: string[]; several: boolean; phase: BallotPhase; live: LiveResults; closesAtZero: boolean }
  | { kind: 'consent'; instruction?: string; part?: AgendaPart; activity: string; question: string; phase: BallotPhase; live: LiveResults; closesAtZero: boolean }
  | { kind: 'questions'; instruction?: string; part?: AgendaPart; activity: string; question: string; open: boolean; showsNames: boolean; big: boolean; closesAtZero: boolean }
  | { kind: 'reflection'; instruction?: string; part?: AgendaPart; activity: string; question: string; prompts: string[]; open: boolean; showsNames: boolean; big: boolean; closesAtZero: boolean }
  | { kind: 'section'; instruction?: string; part?: AgendaPart; activity: string; question: string; prompts: string[]; open: boolean; showsNames: boolean; big: boolean; closesAtZero: boolean }
  | { kind: 'signUp'; instruction?: string; part?: AgendaPart; activity: string; question: string; workshops: Workshop[]; open: boolean; closesAtZero: boolean }
  | { kind: 'breakout'; instruction?: string; part?: AgendaPart; activity: string; question: string; columns: string[]; phase: BreakoutPhase; by: RoomsBy; rooms: number; calledBack: boolean; big: boolean; showsNames: boolean }
  | { kind: 'teams'; instruction?: string; part?: AgendaPart; activity: string; question: string; open: boolean; closesAtZero: boolean }
  | { kind: 'canvas'; instruction?: string; part?: AgendaPart; activity: string; question: string; open: boolean; closesAtZero: boolean }
  | { kind: 'pitches'; instruction?: string; part?: AgendaPart; activity: string; question: string; phase: PitchPhase; seconds: number; feedbackSeconds: number; closesAtZero: boolean; pitch?: string; next?: string }
  | { kind: 'review'; instruction?: string; part?: AgendaPart; activity: string; question: string; phase: BallotPhase; projects: number; reviewed: number; closesAtZero: boolean; project?: string; next?: string; promises?: PromiseCounts }
  | { kind: 'promises'; instruction?: string; part?: AgendaPart; activity: string; question: string }
  | { kind: 'scan'; instruction?: string; part?: AgendaPart; activity: string; question: string; phase: ScanPhase; dimensions: ScanDimension[]; link?: number; at?: number; pages?: number }
  | { kind: 'scanResult'; instruction?: string; part?: AgendaPart; activity: string; question: string; scan?: string; phase?: ScanPhase; at?: number; pages?: number }
  | { kind: 'selection'; instruction?: string; part?: AgendaPart; activity: string; question: string; columns: string[]; phase: SelectionPhase; marks: number; keep: number; ideas: number; goesOn: number; closesAtZero: boolean }
  | { kind: 'break'; instruction?: string; part?: AgendaPart; activity: string; question: string }
  | { kind: 'results'; instruction?: string; part?: AgendaPart; activity: string; question: string; page?: number }
  | { kind: 'ended'; instruction?: string; part?: AgendaPart };

export type TimerEntity = { seconds: number; endsAt?: number; leftMs?: number; endedAt?: number };

export type IdeaEntity = { t: string; w: number; c?: number; by?: string; r?: number; d?: number; p?: string; f?: string; y?: boolean; b?: BuildEntity[]; h?: boolean; m?: number; g?: string; s?: number; q?: boolean };

export type DotsEntity = { n: number; idea?: IdeaEntity };

export type MeEntity = { seed: number; name?: string; number?: number };

export type StepEntity = { at: number; plan: ActivityPlan; used: boolean; ideas?: number; phase?: BallotPhase; scan?: ScanPhase; scanAway?: number; scanLink?: number; answers?: number; pitches?: number; skipped?: boolean; asked?: boolean; runBy?: RunBy; since?: number; spent?: number };

export type SuggestionEntity = { ballot: string; options: number; dots: number; perIdea: number; live: LiveResults; unit?: VoteUnit };

export type UndoEntity = { from: string; at: number };

export type WordEntity = { t: string; n: number; h?: boolean };

export type RecapEntity = { ideas: number; votes: RecapVote[] };

export type WallEntity =
  | { kind: 'project'; at: number; hidden?: boolean; title: string; ideas: number; goals?: GoalsEntity }
  | { kind: 'hard'; at: number; hidden?: boolean; title: string; indicator: string; before: string; after: string; unit?: string }
  | { kind: 'soft'; at: number; hidden?: boolean; title: string; story?: string; quote?: string; behaviour?: string }
  | { kind: 'promise'; at: number; hidden?: boolean; of: PromiseOf; text: string; title?: string; by?: string; due?: string }
  | { kind: 'kept'; at: number; hidden?: boolean; of: PromiseOf; text: string; title?: string };

export type PrivacySheet = { store: PrivacyStore; nodes: boolean; kept: string[]; organisation?: string; contact?: string; mailHost?: string; mailTls?: SmtpTls; publicUrl?: string; keptDays?: number };

export type ShownEntity = { idea: string; picture: string; text: string };

export type WorkshopEntity = { in: number; waiting: number };

export type PlaceEntity = { workshop: number; waits?: number };

export type Wifi = { name: string; password?: string };

export type RoomEntity = { name: string; people: number; waiting?: number; capacity?: number; closed?: boolean; ideas?: number; sent?: number; helpSince?: number; host?: HostState; extra?: number; call?: string; voting?: boolean };

export type HereEntity = { number: number; name: string; people: number; host: HostState; help: boolean; call?: string; topic?: string; board?: string; ballot?: string };

export type SlotEntity = { openedAt: number; endsAt?: number; calledBack: boolean };

export type PersonEntity = { name?: string; room?: number; host?: boolean };

export type OwnRoomEntity = { number: number; name: string; waits?: number; host?: boolean; closed?: boolean };

export type OwnBuildEntity = { on: string; text: string; hidden?: boolean };

export type SaidEntity = { text: string; at: number };

export type HostsWish = { from: number; to: number };

export type HostsMade = { hosts: HostLink[] };

export type HostCodeTyped = { code?: string };

export type HostAdmitted = { room: number; token: string };

export type PairingMade = { offer: string; seconds: number };

export type PairingWish = { offer?: string; token?: string };

export type ScreensEntity = { asks: number; others: number };

export type ScreenAsked = { token: string; digits: string };

export type ScreenDigits = { digits?: string };

export type StageSound = { on: boolean; tests: number };

export type ModerationEntity = { approves?: boolean; door?: boolean; passphrase?: boolean; removed?: number };

export type WordListEntity = { on: boolean; words: string[] };

export type AskEntity = { name?: string; declined?: boolean };

export type HeldEntity = { t: string; a: string; p?: string; h?: boolean; r?: number; l?: boolean };

export type PeopleFound = { people: PersonFound[]; more: number };

export type PitchEntity = { at: number; title: string; held: boolean; by?: string; project?: string; goals?: GoalsEntity };

export type FeedbackEntity = { strength?: string; question?: string };

export type PileEntity = { tables: number[]; ideas: number; people: number; ready: number; phase: PilePhase };

export type OwnPileEntity = { tables: number[]; people: number; ready: number; phase: PilePhase; marks: number; keep: number };

export type PileIdeaEntity = { idea: IdeaEntity; m?: boolean; n?: number; g?: boolean };

export type GoesOnBy =
  | 'table'
  | 'wildCard';

export type ProjectEntity = { at: number; title: string; people: number; filled: number; waiting?: number; places?: number; led?: boolean; coLed?: boolean; aside?: boolean; idea?: string; missing?: CanvasField[] };

export type OwnTeamEntity = { project: string; waits?: number; as?: TeamRole; names?: string[] };

export type OriginEntity = { wordings: string[]; builds?: string[] };

export type TeamSizesEntity = { projects: number; least: number; most: number; onStage: number; given?: number };

export type ScoreEntity = { p: number; s: number; n: number; o: number };

export type CardEntity = { at: number; t: string; c?: number; s?: number };

export type HandEntity = { taken: number; answered: number; more: boolean };

export type PaperEntity = { people: number; dots: Record<string, number> };

export type FairEntity = { people: number; least?: number; most?: number; paper?: number };

export type OpinionEntity = { ideas: string[]; people: number; of: number };

export type ThresholdsEntity = { feasible: number; affordable: number };

export type WeighedEntity = { n: number; f?: AxisEntity; a?: AxisEntity; differs?: boolean };

export type WeightEntity = { f?: number; a?: number };

export type Command =
  | { kind: 'giveName'; name?: string }
  | { kind: 'chooseTable'; table?: number }
  | { kind: 'spreadTables'; tables: number }
  | { kind: 'setVenue'; venue: Venue; wifi?: string; wifiPassword?: string }
  | { kind: 'unshareReport' }
  | { kind: 'unpairPhones' }
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
  | { kind: 'askNow'; plan: ActivityPlan; room?: number }
  | { kind: 'returnFrom'; asked: string }
  | { kind: 'turnPage'; talk: string; page: number }
  | { kind: 'openBoard'; board: string }
  | { kind: 'closeBoard'; board: string }
  | { kind: 'sendIdea'; board: string; text: string; column?: number; picture?: string }
  | { kind: 'editIdea'; idea: string; text: string; column?: number }
  | { kind: 'deleteIdea'; idea: string }
  | { kind: 'groupIdeas'; head: string; ideas: string[]; title?: string }
  | { kind: 'titleGroup'; head: string; title?: string }
  | { kind: 'ungroupIdea'; idea: string }
  | { kind: 'takeGroupApart'; head: string }
  | { kind: 'rejectSimilar'; ideas: string[]; reject: boolean }
  | { kind: 'supportIdea'; idea: string; on: boolean }
  | { kind: 'hideIdea'; idea: string; hide: boolean }
  | { kind: 'hideWord'; checkIn: string; word: string; hide: boolean }
  | { kind: 'showPicture'; idea?: string; room?: number }
  | { kind: 'coverStage'; cover?: StageCover }
  | { kind: 'endScreens'; asking?: boolean }
  | { kind: 'setSound'; on: boolean }
  | { kind: 'testSound' }
  | { kind: 'typeFromPhoto'; photo: string; lines: string[]; column?: number }
  | { kind: 'typeIdeas'; board: string; lines: string[]; column?: number }
  | { kind: 'setSight'; board: string; sight: Sight }
  | { kind: 'giveTimeAlone'; board: string; seconds: number }
  | { kind: 'buildOn'; idea: string; text: string }
  | { kind: 'editBuild'; build: string; text: string }
  | { kind: 'deleteBuild'; build: string }
  | { kind: 'hideBuild'; build: string; hide: boolean }
  | { kind: 'signIdea'; idea: string; show: boolean }
  | { kind: 'sayDone'; board: string; done: boolean }
  | { kind: 'dealIdeas'; activity: string }
  | { kind: 'backQuestion'; question: string; back: boolean }
  | { kind: 'markAnswered'; question: string; answered: boolean }
  | { kind: 'keepNote'; reflection: string; prompt: number; text?: string }
  | { kind: 'keepPledge'; text?: string }
  | { kind: 'sayWork'; text?: string }
  | { kind: 'sendThanks'; for: ThanksFor; text: string; person?: number; project?: string; named?: boolean; mayShow?: boolean }
  | { kind: 'takeBackThanks'; thanks: string }
  | { kind: 'showThanks'; thanks: string; show: boolean }
  | { kind: 'sayWhoRan'; step?: string; by?: RunBy }
  | { kind: 'openPoll'; poll: string }
  | { kind: 'closePoll'; poll: string }
  | { kind: 'revealPoll'; poll: string }
  | { kind: 'answerPoll'; poll: string; choices: number[] }
  | { kind: 'openSignUp'; signUp: string }
  | { kind: 'closeSignUp'; signUp: string }
  | { kind: 'chooseWorkshop'; signUp: string; workshop?: number }
  | { kind: 'setReading'; open: boolean }
  | { kind: 'pickCard'; checkIn: string; card?: number }
  | { kind: 'answerTaps'; cared?: number; enabled?: number; inspired?: number }
  | { kind: 'showTaps'; shown: boolean }
  | { kind: 'formRooms'; breakout: string }
  | { kind: 'openRooms'; breakout: string; minutes?: number }
  | { kind: 'changeRoomTime'; breakout: string; seconds: number; room?: number }
  | { kind: 'callBack'; breakout: string; seconds?: number }
  | { kind: 'movePerson'; breakout: string; person: number; room: number }
  | { kind: 'nameRoom'; breakout: string; room: number; name?: string; call?: string }
  | { kind: 'sayToAll'; text?: string }
  | { kind: 'uninviteHosts' }
  | { kind: 'makeHost'; room: number; person?: number }
  | { kind: 'hostRoom'; room: number }
  | { kind: 'callForHelp'; room: number; on: boolean }
  | { kind: 'sendUp'; room: number; idea: string; up: boolean }
  | { kind: 'chooseRoom'; breakout: string; room?: number }
  | { kind: 'makeProject'; idea: string; another?: boolean }
  | { kind: 'makeProjects'; of: string; top: number }
  | { kind: 'setProjectAside'; project: string; aside: boolean }
  | { kind: 'openTeams'; step: string }
  | { kind: 'closeTeams'; step: string }
  | { kind: 'givePlaces' }
  | { kind: 'takePlacesBack' }
  | { kind: 'chooseProject'; step: string; project?: string }
  | { kind: 'takeLead'; project: string; as: TeamRole }
  | { kind: 'writeCanvas'; project: string; field: CanvasField; text?: string; was?: string }
  | { kind: 'pitchProject'; pitches: string; project: string }
  | { kind: 'addPitch'; pitches: string; title: string; by?: string }
  | { kind: 'changePitch'; pitch: string; title: string; by?: string }
  | { kind: 'removePitch'; pitch: string }
  | { kind: 'movePitch'; pitch: string; after?: string }
  | { kind: 'fillPitches'; pitches: string; of: string; top: number }
  | { kind: 'beginPitch'; pitch: string }
  | { kind: 'askFeedback'; pitch: string }
  | { kind: 'endFeedback'; pitch: string }
  | { kind: 'giveFeedback'; pitch: string; strength?: string; question?: string }
  | { kind: 'joinPitch'; pitch: string; join: boolean }
  | { kind: 'setApproval'; on: boolean }
  | { kind: 'approveIdeas'; ideas: string[] }
  | { kind: 'setIdeasAside'; ideas: string[] }
  | { kind: 'pauseAll'; on: boolean }
  | { kind: 'setWordList'; language: string; on: boolean; words?: string[] }
  | { kind: 'setDoor'; on: boolean }
  | { kind: 'answerDoor'; let: boolean; asks?: number[] }
  | { kind: 'removePerson'; person: number; remove: boolean; hideIdeas?: boolean }
  | { kind: 'openVoting'; ballot: string; dots?: number; perIdea?: number; live?: LiveResults }
  | { kind: 'closeVoting'; ballot: string }
  | { kind: 'revealResults'; ballot: string }
  | { kind: 'openRunOff'; ballot: string; top: number; dots?: number; perIdea?: number; live?: LiveResults }
  | { kind: 'placeDot'; ballot: string; idea: string }
  | { kind: 'takeBackDot'; ballot: string; idea: string }
  | { kind: 'openRating'; rating: string }
  | { kind: 'closeRating'; rating: string }
  | { kind: 'revealRating'; rating: string }
  | { kind: 'takeCards'; rating: string }
  | { kind: 'rateIdea'; rating: string; idea: string; score?: number }
  | { kind: 'openSelection'; selection: string }
  | { kind: 'showSums'; selection: string }
  | { kind: 'markOn'; selection: string }
  | { kind: 'closeSelection'; selection: string }
  | { kind: 'bringBack'; selection: string; idea: string; back: boolean }
  | { kind: 'markIdea'; selection: string; idea: string; mark: boolean }
  | { kind: 'confirmPile'; selection: string; ideas: string[] }
  | { kind: 'askBack'; selection: string; idea: string; ask: boolean }
  | { kind: 'putDots'; ballot: string; idea: string; dots: number }
  | { kind: 'enterDots'; ballot: string; people: number; dots: Record<string, number> }
  | { kind: 'openMatrix'; matrix: string }
  | { kind: 'closeMatrix'; matrix: string }
  | { kind: 'revealMatrix'; matrix: string }
  | { kind: 'setThresholds'; matrix: string; feasible: number; affordable: number }
  | { kind: 'weighIdea'; matrix: string; idea: string; feasible?: number; affordable?: number }
  | { kind: 'presentProject'; review: string; project: string }
  | { kind: 'openReview'; review: string; project: string }
  | { kind: 'closeReview'; review: string; project: string }
  | { kind: 'revealReview'; review: string; project: string }
  | { kind: 'giveVerdict'; review: string; project: string; verdict?: Verdict; lesson?: string }
  | { kind: 'answerReview'; review: string; project: string; helped?: number; learned?: number }
  | { kind: 'openScan'; scan: string }
  | { kind: 'setScanLink'; scan: string; until?: string }
  | { kind: 'closeScan'; scan: string }
  | { kind: 'showScan'; scan: string }
  | { kind: 'handInScan'; scan: string; answers: number[]; wanted: number[] }
  | { kind: 'uninviteSponsor'; sponsor: number }
  | { kind: 'hidePromise'; promise: string; hide: boolean }
  | { kind: 'hideCard'; card: string; hide: boolean }
  | { kind: 'turnWall'; results: string; page?: number }
  | { kind: 'hideAppreciation'; appreciation: string; hide: boolean }
  | { kind: 'makePromise'; pitch: string; of: PromiseOf; text: string; due?: string }
  | { kind: 'changePromise'; promise: string; of: PromiseOf; text: string; due?: string }
  | { kind: 'withdrawPromise'; promise: string }
  | { kind: 'appreciate'; text: string; pitch?: string }
  | { kind: 'takeBackAppreciation'; appreciation: string }
  | { kind: 'startTimer'; room?: number; seconds: number }
  | { kind: 'pauseTimer'; room?: number }
  | { kind: 'resumeTimer'; room?: number }
  | { kind: 'addTime'; room?: number; seconds: number }
  | { kind: 'stopTimer'; room?: number };

export type SessionWish = { title: string; start?: StartingPoint; language?: string; heads?: number; agenda?: Template; rehearse?: number; cycle?: CycleWish };

export type SessionMade = { code: string; facilitator: string; stage: string; cycle?: CycleMade };

export type SessionInfo = { code: string; title: string; language: string; ended: boolean; admits: boolean; passphrase?: boolean };

export type LinkMade = { token: string };

export type JoinAddress = { join: string; short: string; local: boolean };

export type ReachSheet = { alone: boolean; port?: number; windows?: boolean };

export type Report = { version: number; title: string; code: string; language: string; joined: number; boards: ReportBoard[]; ballots: ReportBallot[]; polls: ReportPoll[]; checkIns: ReportCheckIn[]; signUps: ReportSignUp[]; pitches: ReportPitches[]; ratings: ReportRating[]; endedAt?: string; matrices?: ReportMatrix[]; taps?: TapCounts; conducted?: Conducted; scans?: ReportScan[]; reviews?: ReportReviews[]; promises?: ReportPromises[]; appreciations?: ReportAppreciation[]; selections?: ReportSelection[]; projects?: ReportProject[]; figures?: ReportFigures; timeline?: ReportStep[]; leftOut?: ReportLeftOut; withoutNames?: boolean };

export type Replay = { version: number; from: string; seconds: number; steps: ReplayStep[]; moments: ReplayMoment[] };

export type SectionEntity = { p: TalkPage[] };

export type TapAnswer = { cared?: number; enabled?: number; inspired?: number };

export type TapsEntity = { open: boolean; answered?: number; counts?: TapCounts };

export type ReadingSheet = { code: string; title: string; language: string; ended: boolean; sections: ReadSection[]; mine?: ReaderSheet };

export type OutcomesSheet = { code: string; title: string; ended: boolean; ideas: IdeaOutcome[] };

export type MySheet = { code: string; title: string; notes: MyNote[]; thanks: ThanksEntity[]; teams: MyTeam[]; name?: string; pledge?: string; cycle?: string; endedAt?: string; cards?: MyCard[] };

export type ThanksEntity = { text: string; for: ThanksFor; by?: string; to?: string; table?: number; held?: boolean };

export type Thankable = { people: PersonNamed[]; more: number; projects: MyTeam[] };

export type ReviewEntity = { at: number; title: string; stage: ProjectStage; phase: BallotPhase; presented?: boolean; verdict?: Verdict; lesson?: string };

export type ReviewedEntity = { project: string; title: string; stage: ProjectStage; results: string[]; lessons: string[]; goalFrom?: string; goalTo?: string; goalBy?: string; goalMeasure?: string; learnWhat?: string; learnNotice?: string; team?: string[] };

export type ReviewSpreadEntity = { people: number; helped: number[]; learned: number[] };

export type ReviewAnswerEntity = { helped?: number; learned?: number };

export type ScanResultEntity = { result: ScanResult; former: ScanEdition[]; changes: ScanChange[] };

export type ScanSheet = { title: string; language: string; scan: string; question: string; phase: ScanPhase; dimensions: ScanDimension[]; until: number };

export type ScanHandIn = { id: string; ballot: string; scan: string; answers: number[]; wanted: number[] };

export type ProposalEntity = { at: number; title: string; by?: string };

export type PromiseEntity = { pitch: string; of: PromiseOf; text: string; at: number; sponsor: number; due?: string; by?: string; hidden?: boolean };

export type AppreciationEntity = { text: string; at: number; sponsor: number; pitch?: string; by?: string; hidden?: boolean };

export type SponsorEntity = { name: string; gone?: boolean };

export type SponsorWish = { name?: string };

export type SponsorKnown = { sponsor: number; name: string; cycle?: string };

export type ProgrammeCommand =
  | { kind: 'renameCycle'; name: string }
  | { kind: 'enterProject'; title: string; stage?: ProjectStage }
  | { kind: 'writeProject'; project: string; field: CanvasField; text?: string; was?: string }
  | { kind: 'importProject'; canvas: Record<string, string>; stage?: ProjectStage; lead?: string }
  | { kind: 'moveProject'; stage: ProjectStage; lesson?: string; project: string }
  | { kind: 'addEntry'; said: Said; project: string }
  | { kind: 'withdrawEntry'; entry: string; withdrawn?: boolean; project: string }
  | { kind: 'makeRequest'; function: Function; text: string; name?: string; lesson?: string; project: string }
  | { kind: 'moveRequest'; request: string; state: RequestState; on?: string; proof?: string; project: string }
  | { kind: 'settlePromise'; promise: string; state: PromiseState; reason?: string }
  | { kind: 'tellPractice'; text: PracticeText; contact?: string; project?: string }
  | { kind: 'changePractice'; practice: string; text: PracticeText; contact?: string }
  | { kind: 'withdrawPractice'; practice: string; withdrawn?: boolean }
  | { kind: 'writeInvitation'; session: string; about?: string; where?: string; beginsAt?: string; endsAt?: string }
  | { kind: 'openInvitation'; session: string; open: boolean }
  | { kind: 'offerWorkshops'; session: string; workshops: Workshop[] }
  | { kind: 'addCodes'; session: string; codes: string[]; at?: CodesAt }
  | { kind: 'writeRecap'; session: string; link?: string }
  | { kind: 'erasePerson'; person: string }
  | { kind: 'answerInvitation'; session: string; coming: Coming; name?: string; work?: string; experience?: string; address?: string; interview?: boolean; workshop?: number }
  | { kind: 'forgetMe'; session: string }
  | { kind: 'giveAddress'; address?: string }
  | { kind: 'tickMessage'; message: string; done: boolean };

export type ProgrammeSheet = { id: string; name: string; language: string; version: number; role: Role; editions: Edition[]; projects: ProjectSheet[]; promises: PromiseSheet[]; promiseCounts: PromiseCounts; growth: GrowthSheet[]; practices?: PracticeSheet[]; scans?: ScanEdition[]; people?: PersonSheet[] };

export type MemberWish = { project?: string; name?: string; lead?: boolean };

export type ArchiveRead = { sessions: string[]; programme?: string };

export type InvitationSheet = { session: string; organisation: string; title: string; language: string; open: boolean; about: string; where: string; workshops: WorkshopPlaces[]; beginsAt?: string; endsAt?: string; ended?: boolean; own?: OwnAnswer };

export type InvitationDesk = { page: InvitationSheet; workshops: Workshop[]; yes: number; maybe: number; guests: GuestSheet[]; codes: number; given: number; codesAt: CodesAt; recap?: string };

export type DueList = { mail: boolean; items: DueItem[] };

export type MakerSheet = { standing: MakerStanding; name?: string };

export type MadeSheet = { sessions: MadeSession[]; cycles: MadeCycle[] };

export type Audience =
  | 'participants'
  | 'stage'
  | 'control'
  | 'host'
  | 'beside'
  | 'sponsor';

export type Refusal = { code: RefusalCode; values?: Record<string, number> };

export type SimilarGroup = { ideas: string[]; typical: string };

export type ByeReason =
  | 'restart'
  | 'revoked';

export type Venue =
  | 'room'
  | 'online'
  | 'both';

export type AgendaPart =
  | 'perform'
  | 'learn';

export type Sight =
  | 'own'
  | 'few'
  | 'all';

export type BallotPhase =
  | 'waiting'
  | 'open'
  | 'closed'
  | 'revealed';

export type LiveResults =
  | 'nobody'
  | 'stage'
  | 'everyone';

export type VoteUnit =
  | 'dots'
  | 'points';

export type TalkPage = { text?: string; picture?: string; alt?: string };

export type MetaphorCard = { title: string; text?: string; picture?: CardPicture };

export type Workshop = { name: string; capacity: number; where?: string; purpose?: string; steps?: string; card?: string };

export type BreakoutPhase =
  | 'forming'
  | 'open'
  | 'closed';

export type RoomsBy =
  | 'chance'
  | 'tables'
  | 'choice'
  | 'topics'
  | 'hand'
  | 'same'
  | 'new';

export type PitchPhase =
  | 'waiting'
  | 'pitching'
  | 'feedback'
  | 'over';

export type PromiseCounts = { kept: number; broken: number; open: number };

export type ScanPhase =
  | 'waiting'
  | 'open'
  | 'closed'
  | 'settled'
  | 'shown';

export type ScanDimension = { statements: ScanStatement[]; standard?: number; name?: string };

export type SelectionPhase =
  | 'waiting'
  | 'marking'
  | 'confirming'
  | 'closed';

export type BuildEntity = { k: string; t: string; by?: string; h?: boolean };

export type ActivityPlan =
  | { kind: 'board'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number; blindSeconds?: number }
  | { kind: 'ballot'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; dots?: number; perIdea?: number; live?: LiveResults; unit?: VoteUnit; of: string; top?: number }
  | { kind: 'rating'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; of: string; top?: number; cards?: number }
  | { kind: 'matrix'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; of: string; top?: number }
  | { kind: 'talk'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; pages?: TalkPage[] }
  | { kind: 'checkIn'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number; cards?: MetaphorCard[] }
  | { kind: 'poll'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; live?: LiveResults; options?: string[]; several?: boolean }
  | { kind: 'consent'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; live?: LiveResults }
  | { kind: 'questions'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number }
  | { kind: 'reflection'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number }
  | { kind: 'section'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number; pages?: TalkPage[] }
  | { kind: 'signUp'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; workshops?: Workshop[] }
  | { kind: 'breakout'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; columns?: string[]; showsNames?: boolean; ideasEach?: number; by?: RoomsBy; rooms?: number; capacity?: number; topics?: string; names?: string[]; calls?: string[] }
  | { kind: 'teams'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; capacity?: number }
  | { kind: 'canvas'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean }
  | { kind: 'pitches'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; seconds?: number; feedbackSeconds?: number }
  | { kind: 'review'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean }
  | { kind: 'promises'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean }
  | { kind: 'scan'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; dimensions?: ScanDimension[] }
  | { kind: 'scanResult'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean }
  | { kind: 'selection'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; of: string; top?: number; marks?: number; keep?: number }
  | { kind: 'break'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean }
  | { kind: 'results'; question: string; instruction?: string; minutes?: number; part?: AgendaPart; notes?: StepNotes; closesAtZero?: boolean; taps?: boolean };

export type RunBy =
  | 'external'
  | 'mixed'
  | 'own';

export type RecapVote = { question: string; voters: number; best: RecapIdea[]; unit?: VoteUnit };

export type GoalsEntity = { from: string; to: string; by: string; measure: string; learn: string; notice: string };

export type PromiseOf =
  | 'time'
  | 'budget'
  | 'answer'
  | 'other';

export type PrivacyStore =
  | 'sqlite'
  | 'postgres';

export type SmtpTls =
  | 'startTls'
  | 'always'
  | 'none';

export type HostState =
  | 'none'
  | 'invited'
  | 'here';

export type HostLink = { room: number; token: string; code: string };

export type PersonFound = { number: number; name?: string; removed?: boolean };

export type PilePhase =
  | 'marking'
  | 'confirming'
  | 'confirmed';

export type CanvasField =
  | 'title'
  | 'forWhom'
  | 'goalFrom'
  | 'goalTo'
  | 'goalBy'
  | 'goalMeasure'
  | 'learnWhat'
  | 'learnNotice'
  | 'tryWhat'
  | 'tryWho'
  | 'tryStart'
  | 'tryCost'
  | 'stopIf'
  | 'help'
  | 'sponsor'
  | 'endBy'
  | 'secureWhat'
  | 'secureWith';

export type TeamRole =
  | 'member'
  | 'lead'
  | 'coLead';

export type AxisEntity = { mean: number; spread: number; n: number };

export type StageCover =
  | 'black'
  | 'join';

export type ThanksFor =
  | 'everybody'
  | 'table'
  | 'project'
  | 'person';

export type Verdict =
  | 'continue'
  | 'adapt'
  | 'finish'
  | 'stop';

export type StartingPoint =
  | 'ideaRound'
  | 'empty'
  | 'halfDay'
  | 'wholeDay';

export type Template = { version: number; title: string; language: string; steps: TemplateStep[] };

export type CycleWish = { id?: string; owner?: string; name?: string };

export type CycleMade = { id: string; name: string; owner?: string };

export type ReportBoard = { question: string; columns: string[]; posted: number; ideas: ReportIdea[]; kind: ReportBoardKind; paper?: number; room?: ReportRoom };

export type ReportBallot = { question: string; phase: BallotPhase; dots: number; perIdea: number; options: number; voters: number; results: ReportResult[]; room?: ReportRoom; unit?: VoteUnit; fair?: FairEntity; opinion?: OpinionEntity };

export type ReportPoll = { question: string; consent: boolean; options: string[]; phase: BallotPhase; answers: number; counts: number[]; room?: ReportRoom };

export type ReportCheckIn = { question: string; words: WordEntity[]; cards?: ReportCard[] };

export type ReportSignUp = { question: string; workshops: ReportWorkshop[] };

export type ReportPitches = { question: string; pitches: ReportPitch[] };

export type ReportRating = { question: string; phase: BallotPhase; cards: number; options: number; people: number; least: number; most: number; results: ReportScore[] };

export type ReportMatrix = { question: string; phase: BallotPhase; options: number; feasible: number; affordable: number; fair: FairEntity; ideas: ReportWeighed[] };

export type TapCounts = { people: number; cared?: TapLine; enabled?: TapLine; inspired?: TapLine };

export type Conducted = { external: number; mixed: number; own: number };

export type ReportScan = { question: string; shown: ScanResultEntity };

export type ReportReviews = { question: string; projects: ReportReview[] };

export type ReportPromises = { title: string; promises: ReportPromise[] };

export type ReportAppreciation = { text: string; to?: string; by?: string };

export type ReportSelection = { question: string; people: number; marks: number; tables: number; goesOn: ReportKept[]; stayed: string[] };

export type ReportProject = { title: string; people: number; canvas: ReportField[] };

export type ReportFigures = { people: number; contributed: number; ideas: number; dots: number; points: number; projects: number };

export type ReportStep = { question: string; planned?: number; began?: string; took?: number; skipped?: boolean; asked?: boolean };

export type ReportLeftOut = { ideas: number; photos: number; questions: number; words: number; additions: number; shared: number; notShown: number; results: number; skipped: number; projects: number; promises: number; unnamed: number };

export type ReplayStep = { kind: string; question: string; columns: string[]; texts: ReplayText[]; results: ReplayResult[]; unit?: VoteUnit };

export type ReplayMoment = { at: number; what: ReplayWhat; step: number; texts?: number[]; gone?: number[] };

export type ReadSection = { section: string; title: string; pages: TalkPage[]; prompts: string[]; showsNames: boolean; instruction?: string };

export type ReaderSheet = { notes: ReadNote[]; shared: ReadShared[] };

export type IdeaOutcome = { idea: string; outcome: OutcomeCode; text?: string; question?: string; place?: number; dots?: number; unit?: VoteUnit; score?: number; with?: IdeaOutcome; project?: IdeaProject };

export type MyNote = { at: number; nth: number; question: string; text: string; prompt?: string };

export type MyTeam = { project: string; title: string; tryStart?: string; endBy?: string };

export type MyCard = { workshop: string; text: string };

export type PersonNamed = { number: number; name: string };

export type ProjectStage =
  | 'draft'
  | 'pitched'
  | 'experiment'
  | 'learning'
  | 'completed'
  | 'stopped'
  | 'secured';

export type ScanResult = { there: number; away: number; joined: number; dimensions: ScanDimensionResult[]; overall?: ScanFigure; empowered?: ScanShare };

export type ScanEdition = { session: string; title: string; day: string; result: ScanResult };

export type ScanChange = { difference: number; margin: number; clear: boolean };

export type Said =
  | { kind: 'hard'; indicator: string; before: string; after: string; unit?: string; day?: string; source?: string }
  | { kind: 'soft'; story?: string; quote?: string; consent?: boolean; behaviour?: string; noticedBy?: string }
  | { kind: 'lesson'; text: string }
  | { kind: 'check'; did: Did; saw: string; goOn: GoOn; lesson?: string };

export type Function =
  | 'hr'
  | 'ict'
  | 'communication'
  | 'quality'
  | 'other';

export type RequestState =
  | 'open'
  | 'accepted'
  | 'done'
  | 'withdrawn';

export type PromiseState =
  | 'open'
  | 'kept'
  | 'broken';

export type PracticeText = { title: string; context?: string; did?: string; effect?: string; advice?: string; mayShare?: boolean };

export type CodesAt =
  | 'signUp'
  | 'attendance';

export type Coming =
  | 'yes'
  | 'maybe'
  | 'no';

export type Role =
  | 'system'
  | 'facilitator'
  | 'stage'
  | 'participant'
  | 'reader'
  | 'host'
  | 'sponsor'
  | 'owner'
  | 'member'
  | 'guest';

export type Edition = { session: string; title: string; people: number; ideas: number; conducted: Conducted; beganAt?: string; endedAt?: string; taps?: TapCounts };

export type ProjectSheet = { project: string; canvas: Record<string, string>; stage: ProjectStage; team: string[]; members: number; support: number; reviews: Record<string, HarvestedReview>; session?: string; since?: string; mine?: boolean; life?: LifeSheet };

export type PromiseSheet = { promise: string; session: string; project: string; of: PromiseOf; text: string; state: PromiseState; due?: string; reason?: string; by?: string; mine?: boolean };

export type GrowthSheet = { session: string; title: string; at: string; people: number; ideas: number; started: number; finished: number; stopped: number; kept: number; promised: number; conducted: Conducted; scan?: ScanFigure; taps?: TapCounts };

export type PracticeSheet = { practice: string; text: PracticeText; at: string; project?: string; contact?: string; withdrawn?: boolean; mine?: boolean };

export type PersonSheet = { person: string; name: string };

export type WorkshopPlaces = { name: string; left: number; waiting: number; where?: string };

export type OwnAnswer = { coming: Coming; interview: boolean; name?: string; work?: string; experience?: string; address?: string; workshop?: number; waits?: number; code?: string; link?: string };

export type GuestSheet = { person: string; answer: OwnAnswer };

export type DueItem = { key: string; kind: MessageKind; at: string; subject: string; text: string; mailto: string; to?: string; calendar?: string; stage?: MessageStage; tries?: number; again?: string; trouble?: MailTrouble };

export type MakerStanding =
  | 'open'
  | 'askedForPassphrase'
  | 'knowsPassphrase'
  | 'signedIn'
  | 'notSignedIn';

export type MadeSession = { code: string; title: string; madeAt: string; endedAt?: string; cycle?: string };

export type MadeCycle = { id: string; name: string; madeAt: string };

export type RefusalCode =
  | 'notAllowed'
  | 'unknownCommand'
  | 'badCommand'
  | 'noSuchSession'
  | 'sessionEnded'
  | 'sessionFull'
  | 'notAdmitted'
  | 'removed'
  | 'waitsAtDoor'
  | 'notLetIn'
  | 'doorFull'
  | 'passphraseNeeded'
  | 'wrongPassphrase'
  | 'badPassphrase'
  | 'paused'
  | 'wordsNotUsed'
  | 'tooManyWords'
  | 'titleMissing'
  | 'textEmpty'
  | 'textTooLong'
  | 'nameTooLong'
  | 'tooManyIdeas'
  | 'noSuchIdea'
  | 'notYourIdea'
  | 'ideaInVote'
  | 'yourOwnIdea'
  | 'nothingToGroup'
  | 'tooManyInGroup'
  | 'groupInVote'
  | 'noSuchColumn'
  | 'badColumns'
  | 'boardClosed'
  | 'aloneNow'
  | 'handTooSoon'
  | 'ideaBuiltOn'
  | 'noSuchBuild'
  | 'notYourBuild'
  | 'tooManyBuilds'
  | 'tooManyOwnBuilds'
  | 'tooEarlyToSign'
  | 'nameFirst'
  | 'noSuchThanks'
  | 'tooManyThanks'
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
  | 'noMoreCards'
  | 'nobodyAtTables'
  | 'badMarks'
  | 'markingClosed'
  | 'noMarksLeft'
  | 'choiceClosed'
  | 'choiceNotClosed'
  | 'tooManyConfirmed'
  | 'noAsksLeft'
  | 'badPoints'
  | 'noPointsLeft'
  | 'noMorePointsOnThis'
  | 'noPointHere'
  | 'badPaperPeople'
  | 'tooManyOnPaper'
  | 'tooManyOnPaperHere'
  | 'paperTooLate'
  | 'tooManyToWeigh'
  | 'badThreshold'
  | 'noSuchAnswer'
  | 'tooManyAnswers'
  | 'badAnswers'
  | 'signUpClosed'
  | 'badWorkshops'
  | 'badCards'
  | 'tapsClosed'
  | 'tooFewAnswers'
  | 'notToRead'
  | 'badRooms'
  | 'badCall'
  | 'noSuchRoom'
  | 'noSuchPerson'
  | 'noSuchHostCode'
  | 'roomFull'
  | 'roomsNotChosen'
  | 'roomsNotOpen'
  | 'roomsOpen'
  | 'roomHasHost'
  | 'otherRoom'
  | 'noSuchTable'
  | 'noSuchPitch'
  | 'tooManyPitches'
  | 'pitchHeld'
  | 'pitchNotOn'
  | 'nothingToPitch'
  | 'feedbackClosed'
  | 'badPitchTimes'
  | 'noSuchPage'
  | 'noSuchCard'
  | 'badPages'
  | 'tooLateToUndo'
  | 'badTemplate'
  | 'badPicture'
  | 'pictureTooLarge'
  | 'tooManyPictures'
  | 'noPhotosHere'
  | 'tooManyPhotos'
  | 'tooManyLines'
  | 'badDay'
  | 'dayPassed'
  | 'experimentTooLate'
  | 'projectTooLong'
  | 'canvasChanged'
  | 'noSuchProject'
  | 'noSuchCycle'
  | 'tooManyProjects'
  | 'badArchive'
  | 'archiveIsHere'
  | 'stageNotNext'
  | 'goalsMissing'
  | 'lessonMissing'
  | 'requestsOpen'
  | 'projectNotRunning'
  | 'tooMuchTold'
  | 'noSuchEntry'
  | 'resultIncomplete'
  | 'dayToCome'
  | 'consentMissing'
  | 'functionMissing'
  | 'tooManyRequests'
  | 'noSuchRequest'
  | 'proofMissing'
  | 'alreadyProject'
  | 'nothingToMake'
  | 'noProjects'
  | 'badTeamSize'
  | 'teamsClosed'
  | 'notYourProject'
  | 'leadTaken'
  | 'canvasClosed'
  | 'noPerformanceGoal'
  | 'noLearningGoal'
  | 'sponsorNameMissing'
  | 'noSuchSponsor'
  | 'tooManySponsors'
  | 'notPitchedYet'
  | 'pitchPromised'
  | 'noSuchPromise'
  | 'tooManyPromises'
  | 'dueMissing'
  | 'reasonMissing'
  | 'noSuchAppreciation'
  | 'tooManyAppreciations'
  | 'scanNotOpen'
  | 'scanIsClosed'
  | 'scanNotCounted'
  | 'scanAnswered'
  | 'scanEmpty'
  | 'scanFull'
  | 'badStatements'
  | 'noSuchPractice'
  | 'tooManyPractices'
  | 'noSuchSignUp'
  | 'noSuchMessage'
  | 'tooManyGuests'
  | 'tooManyCodes'
  | 'badAddress'
  | 'badLink'
  | 'badTimes'
  | 'pairingOver'
  | 'makerPassphraseNeeded'
  | 'wrongMakerPassphrase'
  | 'signInNeeded'
  | 'noScreenAsks'
  | 'wrongDigits'
  | 'tooManyScreens'
  | 'waitsForDigits'
  | 'noTimer'
  | 'badTime'
  | 'sessionDeleted'
  | 'cycleDeleted'
  | 'tooFast'
  | 'tooManyConnections'
  | 'unavailable';

export type CardPicture =
  | 'haven'
  | 'soil'
  | 'seedling'
  | 'henhouse'
  | 'frame';

export type ScanStatement = { standard?: number; text?: string };

export type StepNotes = { say?: string; do?: string; watchOut?: string };

export type RecapIdea = { text: string; dots: number; score?: number };

export type TemplateStep = { key: string; plan: ActivityPlan };

export type ReportIdea = { text: string; column?: number; author?: string; backs?: number; answered?: boolean; picture?: string; paper?: boolean; fromRoom?: number; roomDots?: number; helpers?: number; wordings?: string[]; builds?: ReportBuild[] };

export type ReportBoardKind =
  | 'ideas'
  | 'questions'
  | 'fromRooms'
  | 'reflection';

export type ReportRoom = { number: number; name: string };

export type ReportResult = { place: number; dots: number; text: string; paper?: number };

export type ReportCard = { title: string; count: number; text?: string };

export type ReportWorkshop = { name: string; capacity: number; in: number; waiting: number };

export type ReportPitch = { title: string; held: boolean; strengths: string[]; questions: string[]; joins: number; by?: string };

export type ReportScore = { place: number; score: number; ratings: number; shown: number; text: string; goesOn?: boolean };

export type ReportWeighed = { place: number; text: string; goesOn: boolean; people: number; feasible?: AxisEntity; affordable?: AxisEntity; differs?: boolean };

export type TapLine = { one: number; two: number; three: number; four: number; five: number; unknown: number };

export type ReportReview = { title: string; people: number; helped: number[]; learned: number[]; verdict?: Verdict; lesson?: string; team?: string[] };

export type ReportPromise = { of: PromiseOf; text: string; due?: string; by?: string };

export type ReportKept = { text: string; back?: boolean };

export type ReportField = { field: CanvasField; text: string };

export type ReplayText = { text: string; column?: number; picture?: string };

export type ReplayResult = { text: string; figure?: number };

export type ReplayWhat =
  | 'came'
  | 'opened'
  | 'closed'
  | 'revealed'
  | 'texts'
  | 'ended';

export type ReadNote = { section: string; prompt: number; text: string };

export type ReadShared = { idea: string; section: string; prompt: number; text: string };

export type OutcomeCode =
  | 'collected'
  | 'waits'
  | 'hidden'
  | 'merged'
  | 'choosing'
  | 'notChosen'
  | 'stayed'
  | 'notYet'
  | 'chosen'
  | 'project';

export type IdeaProject = { project: string; title: string; stage: ProjectStage; lesson?: string };

export type ScanDimensionResult = { dimension: ScanDimension; statements: ScanSpread[]; now?: ScanFigure; wanted?: ScanFigure; there?: ScanFigure; away?: ScanFigure; consistency?: number };

export type ScanFigure = { n: number; mean: number; deviation: number; stage: number };

export type ScanShare = { count: number; of: number };

export type Did =
  | 'yes'
  | 'partly'
  | 'no';

export type GoOn =
  | 'on'
  | 'adapt'
  | 'stop';

export type HarvestedReview = { project: string; helped: number[]; learned: number[]; verdict?: Verdict; lesson?: string };

export type LifeSheet = { entries: EntrySheet[]; requests: SecuringRequest[]; checks: ProjectCheck[]; next: ProjectStage[] };

export type MessageKind =
  | 'confirmation'
  | 'recap'
  | 'check'
  | 'promise';

export type MessageStage =
  | 'sending'
  | 'sent'
  | 'failed'
  | 'done';

export type MailTrouble =
  | 'notReached'
  | 'notLetIn'
  | 'addressRefused'
  | 'refused';

export type ReportBuild = { text: string; author?: string };

export type ScanSpread = { counts: number[]; mean?: number };

export type EntrySheet = { key: string; said: Said; at: string; withdrawn?: boolean; noticedBy?: string };

export type SecuringRequest = { key: string; function: Function; text: string; asked: string; name?: string; lesson?: string; state?: RequestState; accepted?: string; done?: string; proof?: string };

export type ProjectCheck = { of: CheckOf; due: string; done: boolean };

export type CheckOf =
  | 'experiment'
  | 'firstUpdate'
  | 'secondUpdate';
