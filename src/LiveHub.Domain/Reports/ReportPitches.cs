using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <param name="Pitches">In their order.</param>
public sealed record ReportPitches(string Question, ImmutableArray<ReportPitch> Pitches)
{
    /// <summary>What was said to a pitch, in the order of random keys.</summary>
    public static ReportPitches Of(Session session, Activity activity)
    {
        var queue = session.Pitches[activity.Key];
        return new(activity.Plan.Question, [.. queue.Order.Select(key => queue.Pitches[key]).Select(pitch => new ReportPitch(
            pitch.Title, pitch.Held, [.. pitch.Feedback.Values.Select(said => said.Strength).OfType<string>()],
            [.. pitch.Feedback.Values.Select(said => said.Question).OfType<string>()], pitch.Joined.Count, pitch.By))]);
    }
}

/// <param name="Joins">How many people said "I join".</param>
/// <param name="By">Who pitched.</param>
public sealed record ReportPitch(
    string Title, bool Held, ImmutableArray<string> Strengths, ImmutableArray<string> Questions, int Joins, string? By = null);
