using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What the facilitator, and the host in its room, do to keep a session safe.</summary>
public static class ModerationRules
{
    /// <summary>Why somebody may ask nothing now; null when it may.</summary>
    public static RefusalCode? Refuse(Session session, Who who) =>
        DoorRules.Bars(session, who) ?? (PauseRules.Holds(session, who) ? RefusalCode.Paused : null);

    public static Outcome<Event> Decide(Session session, ModerationCommand command, DateTimeOffset at) => command switch
    {
        SetDoor ask => DoorRules.Set(session, ask),
        AnswerDoor ask => DoorRules.Answer(session, ask),
        RemovePerson ask => PeopleRules.Remove(session, ask),
        _ when session.Ended => RefusalCode.SessionEnded.Refused(),
        SetApproval ask => ApprovalRules.Set(session, ask),
        ApproveIdeas ask => ApprovalRules.Approve(session, ask),
        SetIdeasAside ask => ApprovalRules.SetAside(session, ask),
        PauseAll ask => PauseRules.Decide(session, ask, at),
        SetWordList ask => WordListRules.Set(session, ask),
        _ => throw new UnreachableException(),
    };
}
