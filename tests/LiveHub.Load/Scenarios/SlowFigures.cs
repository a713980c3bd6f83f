using System.Text.Json.Nodes;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;

namespace LiveHub.Load.Scenarios;

/// <summary>What the healthy waited for while others were slow, beside what they waited for while nobody was.</summary>
internal sealed class SlowFigures(Round round, SlowTurn[] turns, IReadOnlyDictionary<LiveSession, Client[]> healthy)
{
    /// <summary>Adds the figures to the round's: over all turns, and the p99 of each.</summary>
    public void Tell()
    {
        Tell("ack", [.. turns.Select(turn => turn.Acks)]);
        Tell("visible", [.. turns.Select(turn => turn.Visible(healthy))]);
    }

    private void Tell(string what, (Histogram Quiet, Histogram Slow)[] pairs)
    {
        var (quiet, slow) = (new Histogram(), new Histogram());
        foreach (var pair in pairs)
        {
            quiet.Add(pair.Quiet);
            slow.Add(pair.Slow);
        }

        round.More[$"quiet_{what}_ms"] = Report.Parts(quiet);
        round.More[$"slow_{what}_ms"] = Report.Parts(slow);
        round.More[$"{what}_p99_turns_ms"] = new JsonArray([.. pairs.Select(pair => new JsonArray(
            Report.Rounded(pair.Quiet.Part(0.99)), Report.Rounded(pair.Slow.Part(0.99))))]);
        round.More[$"{what}_p99_more_ms"] = Report.Rounded(slow.Part(0.99) - quiet.Part(0.99));
    }
}
