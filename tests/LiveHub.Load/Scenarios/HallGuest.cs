using LiveHub.Load.Clients;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>An idea, and how long somebody thinks before it.</summary>
internal sealed record Thought(TimeSpan After, string Text);

/// <summary>Somebody in a far hall: scans the code, joins as soon as the page lets them, and posts what they think
/// of.</summary>
internal sealed class HallGuest(Client phone, PageVisit visit, string board, Thought[] thoughts, Loop loop)
{
    public Client Phone => phone;

    public PageVisit Visit => visit;

    public List<Ask> Ideas { get; } = [];

    /// <summary>Requests for a page of ideas.</summary>
    public List<Ask> Deals { get; } = [];

    /// <summary>When the code was scanned.</summary>
    public long ScannedAt { get; private set; }

    /// <summary>When the page could work; 0 while it cannot.</summary>
    public long PageAt { get; private set; }

    /// <summary>When the phone had joined and showed what it should; 0 while it does not.</summary>
    public long UsableAt { get; private set; }

    public bool IsUpToDate => Ideas.All(idea => idea.IsAnswered && phone.Own.Have >= idea.Version);

    /// <summary>Ends when all that this person does is done and answered.</summary>
    public async Task Come(long scannedAt)
    {
        ScannedAt = scannedAt;
        await visit.Open($"/join/{phone.Identity.Code}");
        PageAt = Loop.Now;
        var rest = visit.FetchTheRest($"/api/sessions/{phone.Identity.Code}");
        (phone.Shared.Timeline, phone.Own.Timeline) = (new(), new());
        await phone.Connect();
        await Deal();
        UsableAt = Loop.Now;
        await rest;
        foreach (var thought in thoughts)
        {
            await loop.Delay(thought.After);
            Ideas.Add(phone.Outbox.Send(Commands.SendIdea(board, thought.Text), Loop.Now));
        }

        await loop.Until(() => Ideas.All(idea => idea.IsAnswered), TimeSpan.FromSeconds(20));
    }

    private async Task Deal()
    {
        if (await Dealing.Whole(phone) is { } deal)
        {
            Deals.Add(deal);
        }
        else
        {
            Dealing.WhenBig(phone, Deals.Add);
        }
    }
}
