namespace LiveHub.Domain;

/// <summary>Its author alone is told that it may show its name with an idea, and whether it does.</summary>
public static class SignView
{
    /// <summary>Ideas and their copies, since these are what a vote shows.</summary>
    public static IEnumerable<string> OwnKeys(Session session, SeatId seat) => session.Aside.WrittenBy(seat)
        .SelectMany(idea => Shown(session, idea)).Select(idea => $"sign/{idea}");

    /// <summary>Whether the name is shown; null when that is not to be said yet.</summary>
    public static object? Sign(Session session, Scene scene, Audience audience, IdeaKey shown)
    {
        if (audience.Kind != AudienceKind.Own || !scene.HoldsOwn || !scene.Ideas.Contains(shown) || SignRules.Source(session, shown) is not { } idea
            || session.Aside.Authors.GetValueOrDefault(idea).Value != audience.Key || session.Ended)
        {
            return null;
        }

        return session.Boards[session.BoardOfIdea[idea]].Signed.Contains(idea) ? true
            : SignRules.MayBeSigned(session, idea) ? false
            : null;
    }

    /// <summary>An idea, and its copy on the main board.</summary>
    public static IEnumerable<IdeaKey> Shown(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var board) && session.CopyOf(board, idea) is { } copy ? [idea, copy] : [idea];
}
