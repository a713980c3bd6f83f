using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What the facilitator did to the wall of results.</summary>
public sealed record Wall(ImmutableHashSet<string> Hidden, ImmutableDictionary<ActivityKey, int> Pages)
{
    public static readonly Wall None = new([], ImmutableDictionary<ActivityKey, int>.Empty);

    /// <summary>The page that is on show; null when they turn by themselves.</summary>
    public int? PageOf(ActivityKey results) => Pages.TryGetValue(results, out var page) ? page : null;
}

/// <summary>Hiding cards, and turning pages. How many pages there are the screens know, since they make them.</summary>
public static class WallRules
{
    public static Outcome<Event> Decide(Session session, WallCommand command) => command switch
    {
        HideCard ask => Hide(session, ask),
        TurnWall ask => Turn(session, ask),
        _ => throw new UnreachableException(),
    };

    public static Session Evolve(Session session, WallEvent happened) => session with
    {
        Wall = happened switch
        {
            CardHidden e => session.Wall with { Hidden = e.Hide ? session.Wall.Hidden.Add(e.Card) : session.Wall.Hidden.Remove(e.Card) },
            WallTurned { Page: { } page } e => session.Wall with { Pages = session.Wall.Pages.SetItem(e.Results, page) },
            WallTurned e => session.Wall with { Pages = session.Wall.Pages.Remove(e.Results) },
            _ => throw new UnreachableException(),
        },
    };

    private static Outcome<Event> Hide(Session session, HideCard ask) =>
        WallCards.Find(session, ask.Card) is null ? RefusalCode.NoSuchCard.Refused()
        : session.Wall.Hidden.Contains(ask.Card) == ask.Hide ? Decisions.Nothing
        : new CardHidden(ask.Card, ask.Hide);

    private static Outcome<Event> Turn(Session session, TurnWall ask) =>
        session.ActivityOf(ask.Results) is not { Plan: ResultsPlan } ? RefusalCode.NoSuchActivity.Refused()
        : ask.Page is < 0 or >= Limits.WallPages ? RefusalCode.NoSuchPage.Refused()
        : ask.Page == session.Wall.PageOf(ask.Results) ? Decisions.Nothing
        : new WallTurned(ask.Results, ask.Page);
}
