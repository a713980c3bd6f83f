type Section = Readonly<Record<string, unknown>>;

/** What a host reads of other pages' words: of a room and its questions, and of merging ideas. */
const borrowed = {
  kinds: `callHelp calledBack calledBackSaid doubts fine helpComes objection people roomBackAt roomEnds roomLast roomMinutes
    saidRead saidSpoken saidToAll videoCall yourRoom`,
  control: 'by toolOf',
  groups: 'changeTitle keepTitle merge merged retitled takeApart takeOut ticked title tookApart tookOut undo',
};

/** Refusals of what people do for themselves on their own phones: no host meets them. */
const peoplesOwn = new Set(
  `nameTooLong notYourIdea noDotsLeft noMoreDotsOnThis noDotHere noMoreCards noSuchAnswer tooManyAnswers signUpClosed badPicture
  pictureTooLarge tooManyPictures noPhotosHere tooManyPhotos roomFull roomsNotChosen noSuchTable noSuchPitch tooManyPitches
  pitchHeld pitchNotOn feedbackClosed noPointsLeft noMorePointsOnThis noPointHere markingClosed noMarksLeft choiceClosed
  tooManyConfirmed noAsksLeft yourOwnIdea aloneNow handTooSoon ideaBuiltOn notYourBuild tooManyBuilds tooManyOwnBuilds
  tooEarlyToSign nameFirst`.split(/\s+/),
);

/** Refusals of a question that a host asks its room. */
const ofQuestions = 'badAnswers tooManyActivities';

const some = (section: Section = {}, keys: string): Section =>
  Object.fromEntries(keys.split(/\s+/).map((key) => [key, section[key]]));

/** The sections that a host reads: its own, and of others what it needs.
 * @param usual The refusals that phones know from the start. */
export function hostPart(all: Readonly<Record<string, Section>>, refused: Section = {}, usual: Section = {}): object {
  const { host, kinds, control = {} } = all;
  return {
    host,
    kinds: some(kinds, borrowed.kinds),
    control: { ...some(control, borrowed.control), groups: some(control.groups as Section, borrowed.groups) },
    refused: {
      ...Object.fromEntries(Object.entries(usual).filter(([code]) => !peoplesOwn.has(code))),
      ...some(refused, ofQuestions),
    },
  };
}
