using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Whoever may see an idea sees what was added to it, with the author's name on a board with names only; while people are
/// alone with their ideas, nobody does. What is hidden is seen by the facilitator and its author. Each person may see which
/// ones are its own.
/// </summary>
public static class BuildView
{
    public static IEnumerable<string> OwnKeys(Session session, SeatId seat) => session.Builds.Of(seat).Select(build => $"built/{build}");

    /// <summary>What was added to an idea, to the one that it is a copy of, and to all that count as it; null when nothing was.</summary>
    public static ImmutableArray<BuildEntity>? On(Session session, IdeaKey idea, bool withHidden)
    {
        ImmutableArray<BuildEntity> all = [.. Sources(session, idea).SelectMany(session.Builds.On)
            .Where(key => withHidden || !session.Builds.ByKey[key].Hidden).Select(key => Read(session, key))];
        return all.IsEmpty ? null : all;
    }

    /// <summary>How many were added to the ideas of a board, for everybody to see.</summary>
    public static int CountOn(Session session, Board board) =>
        session.Builds.ByKey.IsEmpty ? 0 : board.Ring.Sum(idea => Sources(session, idea).Sum(source => BuildRules.Count(session, source)));

    /// <summary>Something of one's own.</summary>
    public static object? Built(Session session, Scene scene, Audience audience, BuildKey key) =>
        audience.Kind == AudienceKind.Own && session.Builds.ByKey.TryGetValue(key, out var build) && build.Author?.Value == audience.Key
        && Groups.Head(session, build.On) is var idea && (scene.Ideas.Contains(idea) || scene.Hidden.Contains(idea))
            ? new OwnBuildEntity(idea.Value, build.Text, build.Hidden ? true : null)
            : null;

    /// <summary>The ideas whose additions are read with this one: it, what it counts as one with, and what these are copies of.</summary>
    public static IEnumerable<IdeaKey> Sources(Session session, IdeaKey idea) => Alike(session, idea).SelectMany(each =>
        session.BoardOfIdea.TryGetValue(each, out var board) && session.Boards[board].Ideas[each].From is { } from ? Alike(session, from) : [each]);

    /// <summary>The ideas that count as this one, it included.</summary>
    public static IEnumerable<IdeaKey> Alike(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var board) && session.Boards[board].Groups is { ByHead.IsEmpty: false } groups ? groups.All(idea) : [idea];

    private static BuildEntity Read(Session session, BuildKey key)
    {
        var build = session.Builds.ByKey[key];
        var signed = session.ActivityOf(session.BoardOfIdea[build.On]) is { Plan: CollectPlan { ShowsNames: true } };
        return new(key.Value, build.Text, signed && build.Author is { } author ? session.Aside.Names.GetValueOrDefault(author) : null)
        {
            Hidden = build.Hidden ? true : null,
        };
    }
}

/// <summary>What was added to an idea: its key, its text, its author's name on a board with names, and for the facilitator
/// whether it is hidden. Short names, as with ideas.</summary>
public sealed record BuildEntity(
    [property: JsonPropertyName("k")] string Key,
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("by")] string? Author = null)
{
    [JsonPropertyName("h")]
    public bool? Hidden { get; init; }
}

/// <summary>What one added oneself.</summary>
/// <param name="On">The idea.</param>
public sealed record OwnBuildEntity(string On, string Text, bool? Hidden = null);
