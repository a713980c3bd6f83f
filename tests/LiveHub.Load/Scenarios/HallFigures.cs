using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>What a far hall waited for, and what its line carried.</summary>
internal sealed class HallFigures(Round round, ThinLink link)
{
    /// <summary>Above so many ideas a phone's shared view holds none (docs/PROTOCOL.md 2.1).</summary>
    private const int SmallBoard = 60;

    /// <summary>Adds the figures to the round's: visible there is from the scan until usable.</summary>
    public void Count(HallGuest[] guests, Client stage, Ask[] ideas)
    {
        Client[] phones = [.. guests.Select(guest => guest.Phone)];
        round.Count(phones, new Counts[phones.Length]);
        round.Count(ideas);
        var page = new Histogram();
        foreach (var guest in guests.Where(guest => guest.UsableAt != 0))
        {
            page.Add(guest.PageAt - guest.ScannedAt);
            round.Visible.Add(guest.UsableAt - guest.ScannedAt);
        }

        round.AddBytes(guests.Average(guest => guest.Visit.Bytes));
        round.More["page_ms"] = Report.Parts(page);
        round.More["page_kb"] = Report.Rounded(guests.Average(guest => guest.Visit.Bytes) / 1e3);
        round.More["page_files"] = guests.Max(guest => guest.Visit.Files);
        round.More["link_mb"] = Report.Rounded((link.Down.Carried + link.Up.Carried) / 1e6);
        round.More["link_down_mb"] = Report.Rounded(link.Down.Carried / 1e6);
        round.More["link_connections"] = link.Connections;
        round.More["idea_on_stage_ms"] = Report.Parts(OnStage(stage, ideas));
        round.More["idea_own_ms"] = Report.Parts(Own(guests));
        round.More["idea_on_phones_ms"] = Report.Parts(OnPhones(guests, ideas));
    }

    private Histogram OnStage(Client stage, Ask[] ideas)
    {
        var shown = new Histogram();
        round.Blame(stage.Shared.Timeline!.Count(Stored(ideas), shown), "an idea was never on the big screen");
        return shown;
    }

    private Histogram Own(HallGuest[] guests)
    {
        var shown = new Histogram();
        round.Blame(
            guests.Sum(guest => guest.Phone.Own.Timeline!.Count(Stored(guest.Ideas), shown)),
            "an idea never came back to its author");
        return shown;
    }

    /// <summary>On all phones that were in before it was posted, as long as the board was small enough for
    /// phones.</summary>
    private static Histogram OnPhones(HallGuest[] guests, Ask[] ideas)
    {
        var shown = new Histogram();
        var small = Stored(ideas).Take(SmallBoard).ToArray();
        foreach (var guest in guests.Where(guest => guest.UsableAt != 0))
        {
            guest.Phone.Shared.Timeline!.Count([.. small.Where(idea => idea.Due > guest.UsableAt)], shown);
        }

        return shown;
    }

    private static (int Version, long Due)[] Stored(IEnumerable<Ask> ideas) =>
        [.. ideas.Where(ask => ask.IsAcked).Select(ask => (ask.Version, ask.Due)).Order()];
}
