namespace LiveHub.Domain;

/// <summary>
/// Everybody may see how many people want to help with an idea that they see; a phone of those ideas that it holds.
/// Each person may see which ones it wants to help with itself, and nobody who else does.
/// </summary>
public static class SupportView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience) =>
        scene.Board is { } board && scene.ShowsOthersTo(audience) && !(audience.Kind == AudienceKind.Participants && scene.Big)
            ? board.Helpers.Keys.Select(board.Groups.Head).Distinct().Select(idea => $"helps/{idea}")
            : [];

    public static IEnumerable<string> OwnKeys(Scene scene, SeatId seat) =>
        scene.Board is { } board
            ? board.Helpers.Where(idea => idea.Value.Contains(seat)).Select(idea => board.Groups.Head(idea.Key)).Distinct()
                .Select(idea => $"helping/{idea}")
            : [];

    public static object? Helps(Scene scene, Audience audience, IdeaKey idea) =>
        scene.Board is { } board && audience.Kind != AudienceKind.Own && scene.ShowsOthersTo(audience) && !(audience.Kind == AudienceKind.Participants && scene.Big)
        && (board.Ring.Contains(idea) || (audience.Kind == AudienceKind.Control && board.Hidden.Contains(idea)))
            ? Count(board, idea)
            : null;

    public static object? Helping(Scene scene, Audience audience, IdeaKey idea) =>
        audience.Kind == AudienceKind.Own && scene.Board is { } board && board.Ring.Contains(idea)
        && SupportRules.Helpers(board, idea).Contains(new(audience.Key))
            ? true
            : null;

    /// <summary>How many want to help; null when nobody does.</summary>
    public static int? Count(Board board, IdeaKey idea) =>
        SupportRules.Helpers(board, idea).Count is > 0 and var count ? count : null;

    /// <summary>An offer is for the head of a group; a phone on a big board has the number with the idea itself.</summary>
    public static Touch Touched(Session session, IdeaSupported happened)
    {
        var head = Groups.Head(session, happened.Idea);
        return RoomTouches.There(session, Touch.These($"helps/{head}"), happened.Board).AndOwn(happened.Seat, $"helping/{head}") with
        {
            Held = [$"page/{head}", $"mine/{head}"],
        };
    }
}
