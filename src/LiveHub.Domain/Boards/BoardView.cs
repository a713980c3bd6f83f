using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Everybody may read the ideas of the current board, or those voted on; a phone reads them from the shared view
/// while they are at most 60, else its own and a dealt page, and after the reveal the best 60. The author's name
/// stands with an idea only on a board with names. Each person may see which ideas are its own. Nobody is told
/// who wrote an anonymous idea, unless its author shows it. While people are to see only their own ideas, or a few at a time,
/// big screens get none, and phones their own and those that were dealt to them. A hidden idea is seen by the facilitator and its author only, and marked.
/// </summary>
public static class BoardView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience)
    {
        if (scene.Board?.Words is not null)
        {
            return [];
        }

        if (scene.Sight != Sight.All && audience.Kind != AudienceKind.Control)
        {
            return [];
        }

        var onPhone = audience.Kind == AudienceKind.Participants && scene.Big;
        IEnumerable<IdeaKey> ideas = onPhone ? scene.Best
            : audience.Kind == AudienceKind.Control ? scene.Ideas.Union(scene.Hidden) : scene.Ideas;
        return ideas.Select(idea => $"idea/{idea}");
    }

    public static IEnumerable<string> OwnKeys(Session session, Scene scene, SeatId seat)
    {
        if (!scene.HoldsOwn)
        {
            return [];
        }

        var mine = session.Aside.WrittenBy(seat).Select(idea => $"mine/{idea}");
        return ["done", .. mine, .. Dealt(scene, seat).Select(idea => $"page/{idea}"),
            .. BuildView.OwnKeys(session, seat), .. SignView.OwnKeys(session, seat)];
    }

    public static object? Idea(Session session, Scene scene, Audience audience, IdeaKey idea)
    {
        var seen = audience.Kind switch
        {
            _ when scene.Board?.Words is not null => false,
            AudienceKind.Control => scene.Ideas.Contains(idea) || scene.Hidden.Contains(idea),
            _ when scene.Sight != Sight.All => false,
            AudienceKind.Stage or AudienceKind.Beside => scene.Ideas.Contains(idea),
            AudienceKind.Participants when scene.Big => scene.Best.Contains(idea),
            AudienceKind.Participants => scene.Ideas.Contains(idea),
            _ => false,
        };
        return seen ? Read(session, idea, withHidden: audience.Kind == AudienceKind.Control) : null;
    }

    public static object? Done(Scene scene, Audience audience) => audience.Kind switch
    {
        AudienceKind.Own => scene.Board?.Done.Contains(new(audience.Key)) == true ? true : null,
        AudienceKind.Stage or AudienceKind.Beside or AudienceKind.Control => scene.Board?.Done.Count,
        _ => null,
    };

    /// <summary>In its author's own words, whatever group it is in.</summary>
    public static object? Mine(Session session, Scene scene, Audience audience, IdeaKey idea)
    {
        var head = scene.Board?.Groups.HeadOf.TryGetValue(idea, out var stands) == true ? stands.Value : null;
        if (audience.Kind != AudienceKind.Own || !scene.HoldsOwn
            || !session.Aside.Authors.TryGetValue(idea, out var author) || author.Value != audience.Key
            || !(scene.Ideas.Contains(idea) || scene.Hidden.Contains(idea) || scene.Board?.Waiting.Contains(idea) == true || head is not null))
        {
            return null;
        }

        var mine = Counted(scene, idea, Read(session, idea)!) with { Text = session.Boards[session.BoardOfIdea[idea]].Ideas[idea].Text };
        return scene.Sight == Sight.Own ? mine with { Builds = null, Helpers = null, Wordings = null } : mine with { Head = head };
    }

    public static object? Page(Session session, Scene scene, Audience audience, IdeaKey idea) =>
        audience.Kind == AudienceKind.Own
        && Dealt(scene, new(audience.Key)).Contains(idea) && scene.Searched.Contains(idea)
            ? Counted(scene, idea, Read(session, idea)!)
            : null;

    /// <summary>The idea as any reader who may see it does, marked when it is hidden; null when it is gone.</summary>
    /// <param name="withHidden">Whether with what is hidden of that which was added to it.</param>
    public static IdeaEntity? Read(Session session, IdeaKey key, bool withHidden = false)
    {
        if (!session.BoardOfIdea.TryGetValue(key, out var boardKey))
        {
            return null;
        }

        var board = session.Boards[boardKey];
        var idea = board.Ideas[key];
        var isHidden = board.Hidden.Contains(key) || (board.Words is not null && board.HiddenWords.Contains(WordCounts.Fold(idea.Text)));
        var group = board.Groups.ByHead.GetValueOrDefault(key);
        var seen = new IdeaEntity(group?.Title ?? idea.Text, idea.Wave, idea.Column, group?.Title is null ? By(session, key) : null)
        {
            Wordings = group is null ? null : group.Members.Count + 1,
            Picture = idea.Picture,
            Paper = idea.Paper?.Value,
            ByHand = idea.ByHand ? true : null,
            Builds = BuildView.On(session, idea.From ?? key, withHidden),
            Hidden = isHidden ? true : null,
            Waits = board.Waiting.Contains(key) ? true : null,
        };
        return idea.From is { } from && idea.Room is { } place && session.Rooms.TryGetValue(place, out var room)
            ? seen with { Room = room.Number, RoomDots = DotsOn(session, room, from) }
            : seen;
    }

    /// <summary>The name of an idea's author, on a board with names.</summary>
    public static string? By(Session session, IdeaKey key) =>
        session.BoardOfIdea.TryGetValue(key, out var board) && (session.Boards[board].Ideas[key].From ?? key) is var original
        && SignRules.ShowsAuthor(session, original) && session.Aside.Authors.TryGetValue(original, out var author)
            ? session.Aside.Names.GetValueOrDefault(author)
            : null;

    /// <summary>A phone that has no counts of the whole board gets those of the ideas that it holds with them.</summary>
    private static IdeaEntity Counted(Scene scene, IdeaKey key, IdeaEntity idea) =>
        scene is { Board: { } board, Big: true } ? idea with { Helpers = SupportView.Count(board, key) } : idea;

    /// <summary>The ideas of others that a phone holds for itself.</summary>
    private static ImmutableArray<IdeaKey> Dealt(Scene scene, SeatId seat) => scene.Sight switch
    {
        Sight.Own => [],
        Sight.Few => scene.Board!.Showings.HandOf(seat),
        _ => scene.Deals.PageOf(seat),
    };

    /// <summary>What the room's own vote said, once it is revealed there.</summary>
    private static int? DotsOn(Session session, Room room, IdeaKey idea) =>
        session.Ballots.TryGetValue(room.Ballot, out var ballot) && ballot.Phase == BallotPhase.Revealed && ballot.Options.Contains(idea)
            ? ballot.DotsOn(idea)
            : null;
}

/// <summary>An idea: text, column (index), wave (newest highest), its author's name on a board with names; the number of the
/// room that sent it and the dots that it had there; its picture when it is a photo, the photo that it was typed from, and
/// whether it is hidden (for the facilitator and its author); how many ideas count as this one, the idea that stands for an own
/// one, and on a board too big for phones how many people want to help.
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

    /// <summary>Whether it was typed for people without a phone.</summary>
    [JsonPropertyName("y")]
    public bool? ByHand { get; init; }

    /// <summary>What was added to it.</summary>
    [JsonPropertyName("b")]
    public ImmutableArray<BuildEntity>? Builds { get; init; }

    [JsonPropertyName("h")]
    public bool? Hidden { get; init; }

    [JsonPropertyName("m")]
    public int? Wordings { get; init; }

    [JsonPropertyName("g")]
    public string? Head { get; init; }

    [JsonPropertyName("s")]
    public int? Helpers { get; init; }

    /// <summary>Whether it waits until it is approved: for its author.</summary>
    [JsonPropertyName("q")]
    public bool? Waits { get; init; }
}
