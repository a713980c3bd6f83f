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

    /// <summary>What was added to an idea, or to the one that it is a copy of; null when nothing was.</summary>
    public static ImmutableArray<BuildEntity>? On(Session session, IdeaKey idea, bool withHidden)
    {
        ImmutableArray<BuildEntity> all = [.. session.Builds.On(idea)
            .Where(key => withHidden || !session.Builds.ByKey[key].Hidden).Select(key => Read(session, key))];
        return all.IsEmpty ? null : all;
    }

    /// <summary>How many were added to the ideas of a board, for everybody to see.</summary>
    public static int CountOn(Session session, Board board) =>
        board.Ring.Sum(idea => BuildRules.Count(session, board.Ideas[idea].From ?? idea));

    /// <summary>Something of one's own.</summary>
    public static object? Built(Session session, Scene scene, Audience audience, BuildKey key) =>
        audience.Kind == AudienceKind.Own && session.Builds.ByKey.TryGetValue(key, out var build) && build.Author?.Value == audience.Key
        && (scene.Ideas.Contains(build.On) || scene.Hidden.Contains(build.On))
            ? new OwnBuildEntity(build.On.Value, build.Text, build.Hidden ? true : null)
            : null;

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
