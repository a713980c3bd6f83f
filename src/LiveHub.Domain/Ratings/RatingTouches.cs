namespace LiveHub.Domain;

/// <summary>Which entities an event of a quick rating may have changed.</summary>
public static class RatingTouches
{
    public static Touch Of(RatingEvent happened) => happened switch
    {
        CardsDealt e => Touch.These("complete").AndOwn(e.Seat, Touch.Whole),
        IdeaRated e => Touch.These("voters", "complete").AndOwn(e.Seat, $"card/{e.Idea}", "hand"),
        RatingReopened or RatingClosed => Touch.These("now", "suggest", $"agenda/{happened.Rating}"),
        _ => Touch.All, // Opening and the reveal: rare, and whole scenes change with them.
    };

    /// <summary>Before it opens, a quick rating says how many ideas it would be on.</summary>
    public static string[] Ahead(Session session) =>
        session.Plenary.Current is { } key && session.Ratings.TryGetValue(key, out var rating) && rating.Phase == BallotPhase.Waiting
            ? ["now"]
            : [];
}
