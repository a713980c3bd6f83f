using LiveHub.Load.Clients;
using LiveHub.Load.Measure;

namespace LiveHub.Load.Scenarios;

/// <summary>One edit, in the session where it was made.</summary>
internal sealed record Edit(LiveSession Session, Ask Ask);

/// <summary>The edits of a quiet stretch and of the slow one that followed it, and what the healthy waited for in
/// each.</summary>
internal sealed class SlowTurn(List<Edit> quiet, List<Edit> slow)
{
    public IEnumerable<Edit> All => quiet.Concat(slow);

    /// <summary>Until their sender was answered.</summary>
    public (Histogram Quiet, Histogram Slow) Acks => (OfAcks(quiet), OfAcks(slow));

    /// <summary>Until every healthy phone of their session had them.</summary>
    /// <param name="healthy">The phones that always read, by session.</param>
    public (Histogram Quiet, Histogram Slow) Visible(IReadOnlyDictionary<LiveSession, Client[]> healthy) =>
        (OfVisible(quiet, healthy), OfVisible(slow, healthy));

    private static Histogram OfAcks(List<Edit> edits)
    {
        var acks = new Histogram();
        foreach (var edit in edits.Where(edit => edit.Ask.IsAcked))
        {
            acks.Add(edit.Ask.AckedAt - edit.Ask.Due);
        }

        return acks;
    }

    private static Histogram OfVisible(List<Edit> edits, IReadOnlyDictionary<LiveSession, Client[]> healthy)
    {
        var shown = new Histogram();
        foreach (var session in edits.GroupBy(edit => edit.Session, edit => edit.Ask))
        {
            var stored = VoteRound.Stored(session);
            foreach (var phone in healthy[session.Key])
            {
                phone.Shared.Timeline!.Count(stored, shown);
            }
        }

        return shown;
    }
}
