using LiveHub.Load.Clients;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Scenarios;

/// <summary>The longest break of a day: all phones lie asleep while the facilitator goes on to the next step, and wake at once.</summary>
internal sealed class DayLunch
{
    private static readonly TimeSpan Asleep = TimeSpan.FromSeconds(3);

    public required string Break { get; init; }

    /// <summary>The step that phones find when they wake.</summary>
    public required string WokeAt { get; init; }

    /// <summary>The longest break that something comes after; null when there is none.</summary>
    public static DayLunch? Of(LiveSession session)
    {
        var steps = session.Steps();
        var longest = steps.SkipLast(1).Where(step => session.Kind(step) == "break").MaxBy(session.Minutes);
        return longest is null ? null : new() { Break = longest, WokeAt = steps[Array.IndexOf(steps, longest) + 1] };
    }

    public async Task Sleep(Bench bench, LiveSession session, Moments moments, DayFigures figures)
    {
        session.Phones.ForEach(phone => phone.Drop());
        await bench.Loop.Delay(Asleep);
        await session.Direct(Commands.Go(WokeAt));
        var due = Loop.Now;
        session.Phones.ForEach(phone => _ = phone.Connect());
        var isThere = Moments.Once(now => now.Value.TryGetProperty("activity", out var activity) && activity.GetString() == WokeAt);
        await moments.Show(due, phone => phone.IsUsable && isThere(phone.Shared["now"]), figures.Wake, "the step after the break");
    }
}
