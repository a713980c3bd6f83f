using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Scenarios;

/// <summary>A quick rating of a day: every phone asks for its hand as soon as it shows that it may, rates all cards, and sees
/// the result. Measured is how long everybody waits for its hand.</summary>
internal sealed class DayRating(Bench bench, Round round, LiveSession session, Moments moments, DayFigures figures)
{
    private const int Highest = 5;

    /// <summary>So long at most a phone waits before it asks, so that a hall does not ask at one instant.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(300);

    private readonly List<Ask> _asks = [];

    /// <summary>Everything that was asked.</summary>
    public IReadOnlyList<Ask> Asks => _asks;

    public async Task Play(string rating, bool warmUp)
    {
        var hands = await TakeHands(rating);
        var cards = hands.Values.Max(hand => hand.Length);
        await bench.Play(bench.Crowd.Votes(cards, 1, cards, 2 * Day.Window(warmUp)), round.Late, (wish, due) =>
        {
            var (phone, card) = (session.Phones[wish.Person], ((Wish.Vote)wish.Wish).Idea);
            if (card < hands[phone].Length)
            {
                var score = 1 + ((wish.Person + card) % Highest);
                _asks.Add(phone.Outbox.Send(Commands.RateIdea(rating, hands[phone][card], score), due));
            }
        });
        await bench.Settled(() => _asks.TrueForAll(ask => ask.IsAnswered));
        await session.Direct(Commands.CloseRating(rating));
        await session.Direct(Commands.RevealRating(rating));
        var isShown = Moments.Once(now => now.Value.GetProperty("phase").GetString() == "revealed");
        await bench.Settled(() => session.Phones.TrueForAll(phone => isShown(phone.Shared["now"])));
        await new Verdict(bench, round).CheckNow(session);
    }

    private async Task<Dictionary<Client, string[]>> TakeHands(string rating)
    {
        var chance = new Random(bench.Options.Seed);
        var asked = new HashSet<Client>();
        var isOpen = Moments.Once(now => now.Value.GetProperty("activity").GetString() == rating
            && now.Value.GetProperty("phase").GetString() == "open");
        var due = Loop.Now;
        session.Control.Outbox.Send(Commands.OpenRating(rating), due);
        await moments.Show(due, HasHand, figures.Hands, "its hand");
        return session.Phones.ToDictionary(phone => phone, phone => phone.Own.Keys("card").ToArray());

        bool HasHand(Client phone)
        {
            if (isOpen(phone.Shared["now"]) && asked.Add(phone))
            {
                bench.Loop.At(Loop.Now + Loop.Ticks(Wait * chance.NextDouble()), () =>
                    _asks.Add(phone.Outbox.Send(Commands.TakeCards(rating), Loop.Now)));
            }

            return phone.Own["hand"] is not null && phone.Own.Keys("card").Any();
        }
    }
}
