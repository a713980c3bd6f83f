using LiveHub.Load.Clients;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>The learning scan of a day: every phone hands in its answers, and later sees what came out. Measured is how long that takes
/// from when it was to be shown; each stored answer must be in the count.</summary>
internal sealed class DayScan(Bench bench, Round round, LiveSession session, Moments moments, DayFigures figures)
{
    private const int Statements = 24, Dimensions = 7, Grades = 6;

    private readonly List<Ask> _asks = [];

    /// <summary>Everything that was asked.</summary>
    public IReadOnlyList<Ask> Asks => _asks;

    public async Task Answer(string scan, bool warmUp)
    {
        await bench.Play(bench.Crowd.Arrivals(Day.Window(warmUp)), round.Late, (wish, at) => _asks.Add(
            session.Phones[wish.Person].Outbox.Send(Commands.HandInScan(scan, Says(wish.Person, Statements), Says(wish.Person, Dimensions)), at)));
        await bench.Settled(() => _asks.TrueForAll(ask => ask.IsAnswered));
    }

    public async Task Show(string scan)
    {
        await session.Direct(Commands.CloseScan(scan));
        await bench.Settled(() => session.Control.Shared["scanResult"] is not null);
        var due = Loop.Now;
        session.Control.Outbox.Send(Commands.ShowScan(scan), due);
        await moments.Show(due, phone => phone.Shared["scanResult"] is not null, figures.Scan, "what the scan showed");
        var counted = session.Control.Shared["scanResult"]?.Value.GetProperty("result").GetProperty("there").GetInt32() ?? 0;
        round.Blame(Math.Abs(counted - _asks.Count(ask => ask.IsAcked)), "an answer to the scan was not counted");
    }

    private static int[] Says(int person, int count) => [.. Enumerable.Range(0, count).Select(at => ((person * 7) + (at * 3) + 1) % Grades)];
}
