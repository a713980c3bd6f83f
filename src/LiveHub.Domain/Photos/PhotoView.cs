namespace LiveHub.Domain;

/// <summary>Everybody in a place may see the photo that was put over what is on there; a hidden one nobody.</summary>
public static class PhotoView
{
    public static object? Shown(Session session, PlaceKey place, Audience audience) =>
        audience.Kind != AudienceKind.Own && session.Places[place].Shown is { } photo && Seen(session, photo) is { } idea
            ? new ShownEntity(photo.Value, idea.Picture!, idea.Text)
            : null;

    /// <summary>The photo as everybody may see it; null when it is none, gone, hidden or waits.</summary>
    public static Idea? Seen(Session session, IdeaKey photo) =>
        session.BoardOfIdea.TryGetValue(photo, out var key)
        && session.Boards[key] is var board && board.Ring.Contains(photo)
        && board.Ideas[photo] is { Picture: not null } idea
            ? idea
            : null;
}

/// <summary>A photo over what is on: its idea, its picture, and what it shows in words (may be empty).</summary>
public sealed record ShownEntity(string Idea, string Picture, string Text);
