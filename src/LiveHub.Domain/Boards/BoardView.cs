using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Everybody may read the ideas of the current board, or those voted on; a phone reads them from the shared view
/// while they are at most 60, else its own and a dealt page, and after the reveal the best 60. The author's name
/// stands with an idea only on a board with names. Each person may see which ideas are its own. Nobody is told
/// who wrote an anonymous idea. A hidden idea is seen by the facilitator and its author only, and marked.
/// </summary>
public static class BoardView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience)
    {
        if (scene.Board?.Words is not null)
        {
            return [];
        }

        var onPhone = audience.Kind == AudienceKind.Participants && scene.Big;
        IEnumerable<IdeaKey> ideas = onPhone ? scene.Ballot?.Best ?? []
            : audience.Kind == AudienceKind.Control ? scene.Ideas.Union(scene.Hidden) : scene.Ideas;
        return ideas.Select(idea => $"idea/{idea}");
    }

    public static IEnumerable<string> OwnKeys(Session session, Scene scene, SeatId seat)
    {
        if (scene.Board is null && scene.Ballot is null)
        {
            return [];
        }

        var mine = session.Aside.WrittenBy(seat).Select(idea => $"mine/{idea}");
        return ["done", .. mine, .. scene.Deals.PageOf(seat).Select(idea => $"page/{idea}")];
    }

    public static object? Idea(Session session, Scene scene, Audience audience, IdeaKey idea)
    {
        var seen = audience.Kind switch
        {
            _ when scene.Board?.Words is not null => false,
            AudienceKind.Control => scene.Ideas.Contains(idea) || scene.Hidden.Contains(idea),
            AudienceKind.Stage or AudienceKind.Beside => scene.Ideas.Contains(idea),
            AudienceKind.Participants when scene.Big => scene.Ballot?.Best.Contains(idea) ?? false,
            AudienceKind.Participants => scene.Ideas.Contains(idea),
            _ => false,
        };
        return seen ? Read(session, idea) : null;
    }

    public static object? Done(Scene scene, Audience audience) => audience.Kind switch
    {
        AudienceKind.Own => scene.Board?.Done.Contains(new(audience.Key)) == true ? true : null,
        AudienceKind.Stage or AudienceKind.Beside or AudienceKind.Control => scene.Board?.Done.Count,
        _ => null,
    };

    public static object? Mine(Session session, Scene scene, Audience audience, IdeaKey idea) =>
        audience.Kind == AudienceKind.Own
        && session.Aside.Authors.TryGetValue(idea, out var author) && author.Value == audience.Key
        && (scene.Ideas.Contains(idea) || scene.Hidden.Contains(idea) || scene.Board?.Waiting.Contains(idea) == true)
            ? Read(session, idea)
            : null;

    public static object? Page(Session session, Scene scene, Audience audience, IdeaKey idea) =>
        audience.Kind == AudienceKind.Own
        && scene.Deals.PageOf(new(audience.Key)).Contains(idea) && scene.Ideas.Contains(idea)
            ? Read(session, idea)
            : null;

    /// <summary>The idea as any reader who may see it does, marked when it is hidden; null when it is gone.</summary>
    public static IdeaEntity? Read(Session session, IdeaKey key)
    {
        if (!session.BoardOfIdea.TryGetValue(key, out var boardKey))
        {
            return null;
        }

        var board = session.Boards[boardKey];
        var idea = board.Ideas[key];
        var isHidden = board.Hidden.Contains(key) || (board.Words is not null && board.HiddenWords.Contains(WordCounts.Fold(idea.Text)));
        var signed = session.ActivityOf(boardKey) is { Plan: CollectPlan { ShowsNames: true } };
        var by = signed && session.Aside.Authors.TryGetValue(idea.From ?? key, out var author)
            ? session.Aside.Names.GetValueOrDefault(author)
            : null;
        var seen = new IdeaEntity(idea.Text, idea.Wave, idea.Column, by)
        {
            Picture = idea.Picture,
            Paper = idea.Paper?.Value,
            Hidden = isHidden ? true : null,
            Waits = board.Waiting.Contains(key) ? true : null,
        };
        return idea.From is { } from && idea.Room is { } place && session.Rooms.TryGetValue(place, out var room)
            ? seen with { Room = room.Number, RoomDots = DotsOn(session, room, from) }
            : seen;
    }

    /// <summary>What the room's own vote said, once it is revealed there.</summary>
    private static int? DotsOn(Session session, Room room, IdeaKey idea) =>
        session.Ballots.TryGetValue(room.Ballot, out var ballot) && ballot.Phase == BallotPhase.Revealed && ballot.Options.Contains(idea)
            ? ballot.DotsOn(idea)
            : null;
}

/// <summary>An idea: text, column (index), wave (newest highest), its author's name on a board with names; the number of the
/// room that sent it and the dots that it had there; its picture when it is a photo, the photo that it was typed from, and
/// whether it is hidden (for the facilitator and its author).
/// The names are short because there are many of them.</summary>
public sealed record IdeaEntity(
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("w")] int Wave,
    [property: JsonPropertyName("c")] int? Column = null,
    [property: JsonPropertyName("by")] string? Author = null)
{
    [JsonPropertyName("r")]
    public int? Room { get; init; }

    [JsonPropertyName("d")]
    public int? RoomDots { get; init; }

    [JsonPropertyName("p")]
    public string? Picture { get; init; }

    [JsonPropertyName("f")]
    public string? Paper { get; init; }

    [JsonPropertyName("h")]
    public bool? Hidden { get; init; }

    /// <summary>Whether it waits until it is approved: for its author.</summary>
    [JsonPropertyName("q")]
    public bool? Waits { get; init; }
}
