namespace LiveHub.Domain;

/// <summary>Which entities an event about what people see of a board may have changed.</summary>
public static class BlindTouches
{
    public static Touch Of(Session session, BlindEvent happened) => happened switch
    {
        HandDealt e => Touch.None.AndOwn(e.Seat, Touch.Whole),
        IdeaSigned e => SignTouches.Of(session, e),
        _ => Touch.All, // Rare, and everybody sees more, or less.
    };

    /// <summary>A board opened or closed: what people see changes with it, and who may show that an idea is its own.</summary>
    public static Touch Gate(Session session, Touch touch, ActivityKey key) =>
        !session.Boards.TryGetValue(key, out var board) ? touch
        : board.Blind is not null ? Touch.All
        : board.Ideas.Keys.Aggregate(touch, (all, idea) => SignTouches.Offer(session, all, idea));
}
