using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>What an outage cost: how soon phones were back, what senders waited for, how old views were, and how soon
/// all was fast again.</summary>
internal sealed class OutageFigures(Round round, VoteRound vote, Outage outage)
{
    /// <summary>Milliseconds; visible p99 below it is fast.</summary>
    private const double Fast = 300;

    private const int SlotsInWindow = 10;

    private static readonly long Slot = Loop.Ticks(TimeSpan.FromMilliseconds(100));

    /// <summary>Adds the figures to the round's.</summary>
    public void Count()
    {
        var affected = outage.Affected.ToArray();
        round.More["affected_phones"] = affected.Length;
        if (affected.Length > 0)
        {
            var recovered = new Histogram();
            Array.ForEach([.. outage.Back.Values], at => recovered.Add(at - outage.BrokenAt));
            round.More["recovered_ms"] = Report.Parts(recovered);
            round.Blame(affected.Length - outage.Back.Count, "a phone never came back");
        }

        round.More["outage_ack_ms"] = Report.Parts(Acks());
        if (outage.HealedAt != long.MaxValue)
        {
            round.More["stale_ms"] = Report.Parts(Stale());
            round.More["fast_again_ms"] = Report.Rounded(FastAgain());
        }
    }

    private bool IsDuring(Ask ask) => ask.Due >= outage.BrokenAt && ask.Due < outage.HealedAt;

    private Histogram Acks()
    {
        var acks = new Histogram();
        foreach (var ask in vote.All.Where(ask => ask.IsAcked && IsDuring(ask)))
        {
            acks.Add(ask.AckedAt - ask.Due);
        }

        return acks;
    }

    /// <summary>Votes placed meanwhile, until shown by the phones of other nodes than the voter's: by all, where nodes do
    /// not say who they are.</summary>
    private Histogram Stale()
    {
        var stale = new Histogram();
        foreach (var session in vote.Sessions)
        {
            foreach (var node in session.Phones.GroupBy(phone => phone.Node))
            {
                var votes = VoteRound.Stored(node.SelectMany(vote.Of).Where(IsDuring));
                foreach (var phone in session.Phones.Where(phone => node.Key is null || phone.Node != node.Key))
                {
                    phone.Shared.Timeline!.Count(votes, stale);
                }
            }
        }

        return stale;
    }

    /// <summary>Milliseconds from healing to the first second whose votes were shown fast; null when there was
    /// none.</summary>
    private double? FastAgain()
    {
        var slots = Slots();
        for (var first = 0; first + SlotsInWindow <= slots.Length; first++)
        {
            var window = new Histogram();
            Array.ForEach(slots[first..(first + SlotsInWindow)], window.Add);
            if (window.Samples > 0 && window.Part(0.99) < Fast)
            {
                return first * Slot * 1000.0 / Loop.Ticks(TimeSpan.FromSeconds(1));
            }
        }

        return null;
    }

    /// <summary>How long the votes after healing took to be shown, by the tenth of a second in which they were
    /// due.</summary>
    private Histogram[] Slots()
    {
        var after = vote.All.Where(ask => ask.IsAcked && ask.Due >= outage.HealedAt)
            .ToLookup(ask => (int)((ask.Due - outage.HealedAt) / Slot));
        var slots = new Histogram[after.Count == 0 ? 0 : after.Max(slot => slot.Key) + 1];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = new();
            foreach (var session in vote.Sessions)
            {
                var votes = VoteRound.Stored(after[i].Intersect(vote.Of(session)));
                session.Phones.ForEach(phone => phone.Shared.Timeline!.Count(votes, slots[i]));
            }
        }

        return slots;
    }
}
