namespace LiveHub.Domain;

/// <summary>Everybody may see the pitches, which have been held, how many people said something to each, and how many
/// join. What was said only the facilitator may read; who said it nobody. Each person may see what it said itself, and
/// where it joins.</summary>
public static class PitchView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience) => scene.Pitches is { } queue
        ? [.. queue.Order.SelectMany(key => new[] { $"pitch/{key}", $"feedbacks/{key}", $"joins/{key}" }),
            .. audience.Kind == AudienceKind.Control ? queue.Pitches.SelectMany(Said) : []]
        : [];

    public static IEnumerable<string> OwnKeys(Scene scene) =>
        scene.Pitches?.Order.SelectMany(key => new[] { $"feedback/{key}", $"joining/{key}" }) ?? [];

    public static object? Pitch(Session session, Scene scene, Audience audience, PitchKey key) => Of(scene, key) is { } pitch && audience.Kind != AudienceKind.Own
        ? new PitchEntity(scene.Pitches!.Order.IndexOf(key), pitch.Title, pitch.Held, pitch.By)
        {
            Project = pitch.Project?.Value,
            Goals = TeamView.Goals(session, pitch.Project),
        }
        : null;

    /// <summary>How many people said something to it; absent is 0.</summary>
    public static object? Feedbacks(Scene scene, Audience audience, PitchKey key) =>
        audience.Kind != AudienceKind.Own && Of(scene, key)?.Feedback.Count is > 0 and var count ? count : null;

    /// <summary>How many people join; absent is 0.</summary>
    public static object? Joins(Scene scene, Audience audience, PitchKey key) =>
        audience.Kind != AudienceKind.Own && Of(scene, key)?.Joined.Count is > 0 and var count ? count : null;

    /// <summary>What somebody said to a pitch, by the keys of both.</summary>
    public static object? Said(Scene scene, Audience audience, string keys)
    {
        var slash = keys.IndexOf('/', StringComparison.Ordinal);
        return audience.Kind == AudienceKind.Control && slash > 0
            && Of(scene, new(keys[..slash]))?.Feedback.GetValueOrDefault(new(keys[(slash + 1)..])) is { } said
                ? new FeedbackEntity(said.Strength, said.Question)
                : null;
    }

    public static object? Feedback(Scene scene, Audience audience, PitchKey key) =>
        audience.Kind == AudienceKind.Own && Of(scene, key)?.FeedbackOf(new(audience.Key)) is { } said
            ? new FeedbackEntity(said.Strength, said.Question)
            : null;

    public static object? Joining(Scene scene, Audience audience, PitchKey key) =>
        audience.Kind == AudienceKind.Own && Of(scene, key)?.Joined.Contains(new(audience.Key)) == true ? true : null;

    private static Pitch? Of(Scene scene, PitchKey key) => scene.Pitches?.Pitches.GetValueOrDefault(key);

    private static IEnumerable<string> Said(KeyValuePair<PitchKey, Pitch> pitch) =>
        pitch.Value.Feedback.Keys.Select(feedback => $"said/{pitch.Key}/{feedback}");
}

/// <summary>One pitch of the queue.</summary>
/// <param name="At">Its place, from 0.</param>
/// <param name="Held">Whether it has begun.</param>
/// <param name="By">Who pitches.</param>
public sealed record PitchEntity(int At, string Title, bool Held, string? By = null)
{
    /// <summary>The project that is pitched, if it is one.</summary>
    public string? Project { get; init; }

    /// <summary>What that project is to bring and to teach.</summary>
    public GoalsEntity? Goals { get; init; }
}

/// <summary>What one person said to a pitch.</summary>
public sealed record FeedbackEntity(string? Strength = null, string? Question = null);
