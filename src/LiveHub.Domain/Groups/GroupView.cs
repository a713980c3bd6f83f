using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Whoever sees the idea that stands for a group may read the words of everybody in it, as each wrote them, with their
/// authors' names on a board with names only. A phone on a board too big for it reads those of the ideas that it holds.
/// </summary>
public static class GroupView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience) =>
        scene.Board is { } board && scene.ShowsOthersTo(audience) && !(audience.Kind == AudienceKind.Participants && scene.Big)
            ? board.Groups.ByHead.Keys.Select(head => $"wordings/{head}")
            : [];

    public static IEnumerable<string> OwnKeys(Scene scene, SeatId seat) =>
        scene is { Board: { } board, Big: true, Sight: Sight.All }
            ? board.Deals.PageOf(seat).Where(board.Groups.ByHead.ContainsKey).Select(head => $"wordings/{head}")
            : [];

    public static object? Wordings(Session session, Scene scene, Audience audience, IdeaKey head)
    {
        if (scene.Board is not { } board || !scene.ShowsOthersTo(audience) || !board.Groups.ByHead.ContainsKey(head) || !IsHeld(scene, board, audience, head))
        {
            return null;
        }

        return board.Groups.All(head).Select(idea => new WordingEntity(idea.Value, board.Ideas[idea].Text, BoardView.By(session, idea))).ToArray();
    }

    private static bool IsHeld(Scene scene, Board board, Audience audience, IdeaKey head) => audience.Kind switch
    {
        AudienceKind.Own => scene.Big && board.Deals.PageOf(new(audience.Key)).Contains(head),
        AudienceKind.Participants => !scene.Big,
        _ => true,
    };
}

/// <summary>One idea of a group in the words of its author, whose name stands with it on a board with names.</summary>
public sealed record WordingEntity(
    [property: JsonPropertyName("k")] string Key,
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("by")] string? Author = null);
