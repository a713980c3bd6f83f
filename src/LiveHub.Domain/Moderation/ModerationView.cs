using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Everybody may see since when everything stands still. How the session is moderated, who stands at the door, and what waits or is
/// hidden only the facilitator may see; of what waits in its room also the host. Whoever wrote it sees its own, marked
/// (<see cref="BoardView"/>). Somebody whose access was taken away sees nothing.
/// </summary>
public static class ModerationView
{
    public static bool Admits(Session session, Audience audience) =>
        audience.Kind != AudienceKind.Own || !session.Moderation.Removed.Contains(new(audience.Key));

    public static IEnumerable<string> Keys(Session session, Audience audience) => audience.Kind switch
    {
        AudienceKind.Control =>
        [
            "paused", "moderation", .. session.Moderation.WordLists.Keys.Select(language => $"wordList/{language}"),
            .. session.Moderation.Asks.Keys.Select(ask => $"ask/{ask}"), .. session.Boards.Values.SelectMany(Held),
        ],
        AudienceKind.Host =>
        [
            "paused", .. session.InRooms.Values.Where(inRoom => inRoom.Place == session.PlaceOf(audience))
                .SelectMany(inRoom => session.Boards.TryGetValue(inRoom.Key, out var board) ? Held(board) : []),
        ],
        _ => ["paused"],
    };

    /// <summary>Unix milliseconds.</summary>
    public static object? Paused(Session session, Audience audience) =>
        audience.Kind != AudienceKind.Own ? PauseRules.Since(session)?.ToUnixTimeMilliseconds() : null;

    public static object? Moderated(Session session, Audience audience) => audience.Kind == AudienceKind.Control
        ? new ModerationEntity(
            On(session.Moderation.Approves), On(session.Moderation.Door), On(session.Aside.Passphrase is not null),
            session.Moderation.Removed.Count is > 0 and var removed ? removed : null)
        : null;

    public static object? List(Session session, Audience audience, string language) =>
        audience.Kind == AudienceKind.Control && session.Moderation.WordLists.TryGetValue(language, out var list)
            ? new WordListEntity(list.On, [.. list.Words])
            : null;

    public static object? Ask(Session session, Audience audience, string key) =>
        audience.Kind == AudienceKind.Control && int.TryParse(key, out var number)
        && session.Moderation.Asks.TryGetValue(number, out var ask)
            ? new AskEntity(session.Aside.Names.GetValueOrDefault(ask.Seat), On(ask.Declined))
            : null;

    /// <summary>What waits, or is hidden, wherever it was sent to.</summary>
    public static object? Held(Session session, Audience audience, IdeaKey key)
    {
        if (!session.BoardOfIdea.TryGetValue(key, out var boardKey) || session.ActivityOf(boardKey) is not { } activity
            || session.Boards[boardKey] is not { } board || !(board.Waiting.Contains(key) || board.Hidden.Contains(key)) || !Sees(session, audience, activity))
        {
            return null;
        }

        var idea = board.Ideas[key];
        return new HeldEntity(idea.Text, boardKey.Value)
        {
            Picture = idea.Picture,
            Hidden = On(board.Hidden.Contains(key)),
            Room = session.Rooms.TryGetValue(activity.Place, out var room) ? room.Number : null,
            Listed = On(WordListRules.Holds(session, idea.Text)),
        };
    }

    private static bool Sees(Session session, Audience audience, Activity activity) =>
        audience.Kind == AudienceKind.Control
        || (audience.Kind == AudienceKind.Host && activity.Place != PlaceKey.Plenary && session.PlaceOf(audience) == activity.Place);

    private static IEnumerable<string> Held(Board board) => board.Waiting.Concat(board.Hidden).Select(idea => $"held/{idea}");

    private static bool? On(bool on) => on ? true : null;
}

/// <summary>What is on: approving first, the watched door, the passphrase; and how many people were removed.</summary>
public sealed record ModerationEntity(bool? Approves = null, bool? Door = null, bool? Passphrase = null, int? Removed = null);

/// <summary>The words of one language that hold a text back.</summary>
public sealed record WordListEntity(bool On, IReadOnlyList<string> Words);

/// <summary>Somebody at the door, by its number there.</summary>
/// <param name="Declined">Whether it was not let in.</param>
public sealed record AskEntity(string? Name = null, bool? Declined = null);

/// <summary>What waits, or (h) is hidden: text, its activity, picture, the number of its room, and whether a word of a list is in it.</summary>
public sealed record HeldEntity(
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("a")] string Activity)
{
    [JsonPropertyName("p")]
    public string? Picture { get; init; }

    [JsonPropertyName("h")]
    public bool? Hidden { get; init; }

    [JsonPropertyName("r")]
    public int? Room { get; init; }

    [JsonPropertyName("l")]
    public bool? Listed { get; init; }
}
