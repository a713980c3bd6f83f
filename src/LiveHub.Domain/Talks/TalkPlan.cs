using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A welcome or a talk: pages that the facilitator turns, on the big screen and on phones.</summary>
public sealed record TalkPlan : ActivityPlan
{
    /// <summary>Up to 60; none is a talk with nothing but its title.</summary>
    public ImmutableArray<TalkPage> Pages { get; init; } = [];
}

/// <summary>One page: a text in Markdown, a picture, or both.</summary>
/// <param name="Text">Markdown: headings, lists, emphasis, links.</param>
/// <param name="Picture">The key of a picture of this session.</param>
/// <param name="Alt">What the picture shows, in words.</param>
public sealed record TalkPage(string? Text = null, string? Picture = null, string? Alt = null);

/// <summary>Turns to a page, counted from 0: of a talk, or of a result that has pages.</summary>
public sealed record TurnPage(ActivityKey Talk, int Page) : FacilitatorCommand;

public sealed record PageTurned(ActivityKey Talk, int Page) : Event;

/// <summary>Which page is on show.</summary>
public static class TalkRules
{
    public static Outcome<Event> Turn(Session session, TurnPage ask) =>
        session.ActivityOf(ask.Talk) is not { } activity || PagesOf(session, activity) is not { } pages ? RefusalCode.NoSuchActivity.Refused()
        : ask.Page < 0 || ask.Page >= pages ? RefusalCode.NoSuchPage.Refused()
        : ask.Page == session.TalkPages.GetValueOrDefault(ask.Talk) ? Decisions.Nothing
        : new PageTurned(ask.Talk, ask.Page);

    public static Session Evolve(Session session, PageTurned happened) =>
        session with { TalkPages = session.TalkPages.SetItem(happened.Talk, happened.Page) };

    /// <summary>How many pages there are to turn; none in a step that has no pages.</summary>
    private static int? PagesOf(Session session, Activity activity) =>
        activity.Plan is TalkPlan plan ? Math.Max(1, plan.Pages.Length) : ScanPages.Of(session, activity);
}
