using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Every reason a person can be told. Each has a sentence in every language file under "refused".</summary>
public enum RefusalCode
{
    NotAllowed,
    UnknownCommand,
    BadCommand,
    NoSuchSession,
    SessionEnded,
    SessionFull,
    NotAdmitted,
    TitleMissing,
    TextEmpty,
    TextTooLong,
    NameTooLong,
    TooManyIdeas,
    NoSuchIdea,
    NotYourIdea,
    IdeaInVote,
    NoSuchColumn,
    BadColumns,
    BoardClosed,
    AloneNow,
    HandTooSoon,
    IdeaBuiltOn,
    NoSuchBuild,
    NotYourBuild,
    TooManyBuilds,
    TooManyOwnBuilds,
    TooEarlyToSign,
    NameFirst,
    NoSuchActivity,
    ActivityInUse,
    TooManyActivities,
    NothingToVoteOn,
    VoteNotOpen,
    VoteNotClosed,
    BadBudget,
    NoDotsLeft,
    NoMoreDotsOnThis,
    NoDotHere,
    NoSuchAnswer,
    TooManyAnswers,
    BadAnswers,
    SignUpClosed,
    BadWorkshops,
    BadRooms,
    BadCall,
    NoSuchRoom,
    NoSuchPerson,
    NoSuchHostCode,
    RoomFull,
    RoomsNotChosen,
    RoomsNotOpen,
    RoomsOpen,
    RoomHasHost,
    OtherRoom,
    NoSuchTable,
    NoSuchPitch,
    TooManyPitches,
    PitchHeld,
    PitchNotOn,
    NothingToPitch,
    FeedbackClosed,
    BadPitchTimes,
    NoSuchPage,
    BadPages,
    TooLateToUndo,
    BadTemplate,
    BadPicture,
    PictureTooLarge,
    TooManyPictures,
    NoPhotosHere,
    TooManyPhotos,
    TooManyLines,
    NoTimer,
    BadTime,
    TooFast,
    TooManyConnections,
    Unavailable,
}

/// <summary>Why not: a code for which each language has a sentence, and the values in it.</summary>
public sealed record Refusal(RefusalCode Code, ImmutableSortedDictionary<string, long>? Values = null)
{
    /// <summary>A refusal whose sentence holds one number.</summary>
    public static Refusal With(RefusalCode code, string name, long value) =>
        new(code, ImmutableSortedDictionary<string, long>.Empty.Add(name, value));

    public static implicit operator Refusal(RefusalCode code) => new(code);
}
