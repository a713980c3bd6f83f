using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>A choice at tables of a day: every phone gets its table's pile and marks three, each table sees its sums, one of it
/// confirms. Measured is how long everybody waits for its pile.</summary>
internal sealed class DaySelection(Bench bench, Round round, LiveSession session, Moments moments, DayFigures figures)
{
    private const int Marks = 3;

    private readonly List<Ask> _asks = [];

    /// <summary>Everything that was asked.</summary>
    public IReadOnlyList<Ask> Asks => _asks;

    public async Task Play(string selection, bool warmUp)
    {
        var due = Loop.Now;
        session.Control.Outbox.Send(Commands.OpenSelection(selection), due);
        await moments.Show(due, phone => phone.Own.Keys("pile").Any(), figures.Piles, "its pile");
        var piles = session.Phones.ToDictionary(phone => phone, phone => phone.Own.Keys("pile").ToArray());
        var fewest = piles.Values.Min(pile => pile.Length);
        await bench.Play(bench.Crowd.Votes(Math.Min(Marks, fewest), 1, fewest, Day.Window(warmUp)), round.Late, (wish, at) =>
        {
            var phone = session.Phones[wish.Person];
            _asks.Add(phone.Outbox.Send(Commands.MarkIdea(selection, piles[phone][((Wish.Vote)wish.Wish).Idea]), at));
        });
        await bench.Settled(() => _asks.TrueForAll(ask => ask.IsAnswered));
        await session.Direct(Commands.ShowSums(selection));
        Client[] speakers = [.. piles.GroupBy(pile => pile.Value[0]).Select(table => table.First().Key)];
        Ask[] confirmed = [.. speakers.Select(phone =>
            phone.Outbox.Send(Commands.ConfirmPile(selection, piles[phone][..Math.Min(Marks, piles[phone].Length)]), Loop.Now))];
        await session.All(confirmed);
        _asks.AddRange(confirmed);
        await session.Direct(Commands.CloseSelection(selection));
        await bench.Settled(() => session.Phones.TrueForAll(phone =>
            phone.Shared["now"]?.Value.GetProperty("phase").GetString() == "closed"));
        await new Verdict(bench, round).CheckNow(session);
    }
}
