using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// The session played back: what the big screen showed when. Everybody who may open the report may play it. It holds no text that
/// is not in the report, each as it reads there; no seat, no name and no room; tallies from their last reveal on only. What
/// people sent appears in moments of half a minute and more, in the order of the report, so that no time tells who sent it.
/// </summary>
/// <param name="Version">Of this format; 1.</param>
/// <param name="From">When people came to the first step.</param>
/// <param name="Seconds">From there to the last moment.</param>
public sealed record Replay(
    int Version, DateTimeOffset From, int Seconds, ImmutableArray<ReplayStep> Steps, ImmutableArray<ReplayMoment> Moments)
{
    /// <summary>Nothing is told finer than so: within it, who wrote in it is one of many.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromSeconds(30);

    /// <param name="log">All that happened, in order.</param>
    /// <param name="now">What came of it.</param>
    public static Replay Of(IEnumerable<(DateTimeOffset At, Event Happened)> log, Session now)
    {
        var steps = ReplaySteps.Of(now);
        var film = new ReplayFilm(steps);
        foreach (var (at, happened) in log)
        {
            film.Take(at, happened);
        }

        return film.Cut();
    }
}

/// <summary>A step that people came to.</summary>
/// <param name="Kind">As in its plan.</param>
/// <param name="Texts">What people sent to it, or what was presented.</param>
/// <param name="Results">The best first; empty when there are none to show.</param>
/// <param name="Unit">Of the figures of a vote; absent for dots.</param>
public sealed record ReplayStep(
    string Kind, string Question, ImmutableArray<string> Columns, ImmutableArray<ReplayText> Texts, ImmutableArray<ReplayResult> Results,
    VoteUnit? Unit = null);

/// <param name="Picture">The key of its picture, when it is a photo.</param>
public sealed record ReplayText(string Text, int? Column = null, string? Picture = null);

/// <param name="Figure">Dots, points, a score or people; absent where only the order counts.</param>
public sealed record ReplayResult(string Text, double? Figure = null);

/// <summary>Something that the big screen showed from here on.</summary>
/// <param name="At">Seconds from the beginning.</param>
/// <param name="Step">Which of the steps, from 0.</param>
/// <param name="Texts">Which of its texts, from 0, are on show now.</param>
/// <param name="Gone">Which are not any more.</param>
public sealed record ReplayMoment(
    int At, ReplayWhat What, int Step, ImmutableArray<int>? Texts = null, ImmutableArray<int>? Gone = null);

/// <summary>What a moment of a replay is.</summary>
public enum ReplayWhat
{
    /// <summary>People came to the step.</summary>
    Came,
    Opened,
    Closed,

    /// <summary>Its result is on show.</summary>
    Revealed,

    /// <summary>What was sent meanwhile.</summary>
    Texts,

    /// <summary>The session is over.</summary>
    Ended,
}
