using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A step of the day: what was planned, and what it was.</summary>
/// <param name="Planned">Minutes; absent when it was to take what it takes.</param>
/// <param name="Began">When people came to it for the first time; absent when they never did.</param>
/// <param name="Took">Minutes that people were there, all visits together.</param>
/// <param name="Skipped">Whether Next passed over it, and nobody went there.</param>
/// <param name="Asked">Whether it was put in between.</param>
public sealed record ReportStep(
    string Question, int? Planned = null, DateTimeOffset? Began = null, int? Took = null, bool? Skipped = null, bool? Asked = null)
{
    public static ImmutableArray<ReportStep> All(Session session) => [.. session.Agenda.Select(step => Of(session, step))];

    private static ReportStep Of(Session session, Activity step)
    {
        if (session.Stays.GetValueOrDefault(step.Key) is not { } stay)
        {
            return new(step.Plan.Question, step.Plan.Minutes, Skipped: session.Skipped.Contains(step.Key) ? true : null, Asked: step.Asked);
        }

        // While people are there nobody knows how long it takes.
        var last = stay.Since is { } since ? session.EndedAt - since : TimeSpan.Zero;
        return new(
            step.Plan.Question, step.Plan.Minutes, session.Came.TryGetValue(step.Key, out var came) ? came : null,
            last is { } more ? (int)Math.Round((stay.Before + more).TotalMinutes) : null, Asked: step.Asked);
    }
}
