namespace LiveHub.Domain;

/// <summary>What can lie over the big screen.</summary>
public enum StageCover
{
    /// <summary>Nothing to be seen: look here.</summary>
    Black,

    /// <summary>How to join, as large as in the lobby.</summary>
    Join,
}

/// <summary>Covers the big screen; without a cover takes it away.</summary>
public sealed record CoverStage(StageCover? Cover = null) : FacilitatorCommand;

/// <summary>The big screen was covered, or what covered it was taken away.</summary>
public sealed record StageCovered(StageCover? Cover = null) : Event;

/// <summary>Covers of the big screen: phones go on as they were. Moving on takes a cover away.</summary>
public static class CoverRules
{
    public static Outcome<Event> Cover(Session session, CoverStage ask) =>
        ask.Cover is { } cover && !Enum.IsDefined(cover) ? RefusalCode.BadCommand.Refused()
        : ask.Cover == session.Plenary.Cover ? Decisions.Nothing
        : new StageCovered(ask.Cover);

    public static Session Evolve(Session session, StageCovered happened) => session with
    {
        Places = session.Places.SetItem(PlaceKey.Plenary, session.Plenary with { Cover = happened.Cover }),
    };
}

/// <summary>The big screen in the hall and the facilitator may see that it is covered; nobody else.</summary>
public static class CoverView
{
    public static object? Cover(Session session, Audience audience) =>
        audience.Kind is AudienceKind.Stage or AudienceKind.Control ? session.Plenary.Cover : null;
}
