namespace LiveHub.Domain;

/// <summary>Which entities change with groups.</summary>
public static class GroupTouches
{
    /// <summary>Rare, and votes that are over change with them too; a suggestion that is refused is seen by nobody.</summary>
    public static Touch Of(GroupEvent happened) => happened is SimilarRejected ? Touch.None : Touch.All;

    /// <summary>The words of an idea are also read in its group.</summary>
    public static Touch Words(Session session, Touch touch, params ReadOnlySpan<IdeaKey> ideas)
    {
        foreach (var idea in ideas)
        {
            var head = Groups.Head(session, idea);
            touch = touch.And($"wordings/{head}") with { Held = [.. touch.Held, $"wordings/{head}"] };
        }

        return touch;
    }
}
