using System.Diagnostics;
using LiveHub.Chaos.Phones;
using LiveHub.Domain;

namespace LiveHub.Chaos.Checks;

/// <summary>Whether screens show what the log says, and how long it takes them.</summary>
public static class Agreement
{
    /// <summary>Waits until every screen shows it, views and own parts alike.</summary>
    /// <param name="since">Stopwatch ticks from which the time counts.</param>
    /// <returns>How long each that came to show it took, and those that never did, in words.</returns>
    public static async Task<(IReadOnlyList<TimeSpan> Took, IReadOnlyList<string> Never)> Wait(
        IReadOnlyList<Screen> screens, StoredLog log, string stream, long since, TimeSpan most)
    {
        while (true)
        {
            var truth = await Truth.Of(log, stream);
            var (took, never) = await Wait(screens, truth, since, most);
            // What was answered by nobody may land late: then the log has gone on, and the screens with it.
            if (never.Count == 0 || (await log.Events(stream, truth.Version)).Count == 0)
            {
                return (took, never);
            }
        }
    }

    private static async Task<(IReadOnlyList<TimeSpan> Took, IReadOnlyList<string> Never)> Wait(
        IReadOnlyList<Screen> screens, Truth truth, long since, TimeSpan most)
    {
        var took = new TimeSpan[screens.Count];
        var shown = await Task.WhenAll(screens.Select(async (screen, i) =>
        {
            var (shared, own) = (truth.Hash(SharedOf(screen)), OwnOf(screen, truth) is { } part ? truth.Hash(part) : (uint?)null);
            var agrees = await screen.Until((s, o) => s.Hash == shared && (own is null || o.Hash == own), most);
            // Not when it was found out: to know what is right takes a while, too.
            took[i] = Stopwatch.GetElapsedTime(since, Math.Max(since, screen.ChangedAt));
            return agrees;
        }));
        return (
            [.. took.Where((_, i) => shown[i])],
            [.. screens.Where((_, i) => !shown[i]).Select(screen => Difference(screen, truth))]);
    }

    private static Audience SharedOf(Screen screen) => new(screen.Who.Audience, PlaceKey.Plenary.Value);

    private static Audience? OwnOf(Screen screen, Truth truth) =>
        screen.Who.Audience == AudienceKind.Participants && truth.SeatOf(screen.Who.Token) is { } seat
            ? Audience.Own(seat)
            : null;

    private static string Difference(Screen screen, Truth truth)
    {
        var (shared, own) = screen.See((s, o) => (s.Describe(), o.Describe()));
        var at = screen.See((s, _) => s.Have);
        return $"a screen ({screen.Who.Audience}, {screen.Welcomes} times welcome, at version {at}) differs from the log at version {truth.Version}: "
            + Lines(shared, truth.Describe(SharedOf(screen)))
            + (OwnOf(screen, truth) is { } part ? Lines(own, truth.Describe(part)) : "");
    }

    /// <summary>A few of the lines that only one of them has.</summary>
    private static string Lines(string shown, string right)
    {
        var (has, should) = (shown.Split('\n'), right.Split('\n'));
        return string.Concat(has.Except(should).Take(3).Select(line => $"\n    shows  {line}"))
            + string.Concat(should.Except(has).Take(3).Select(line => $"\n    should {line}"));
    }
}
