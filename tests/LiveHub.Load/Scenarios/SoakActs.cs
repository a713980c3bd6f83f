using LiveHub.Crowd;
using LiveHub.Load.Clients;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>What those who are there do now and then: post an idea, place a dot, take one back.</summary>
internal sealed class SoakActs(LiveSession session, Random chance)
{
    private const int Length = 100;

    private readonly IdeaTexts _texts = new(chance);
    private readonly List<Ask> _asks = [];
    private readonly Dictionary<Client, Stack<string>> _hands = [];
    private readonly string _board = session.Board;
    private string[] _ideas = [];

    public IReadOnlyCollection<Ask> All => _asks;

    public bool IsAnswered => _asks.All(ask => ask.IsAnswered);

    public void Post() => _asks.Add(Somebody().Outbox.Send(Commands.SendIdea(_board, _texts.Plain(Length)), Loop.Now));

    /// <summary>The ideas posted so far are what is voted on.</summary>
    public void TakeIdeas() => _ideas = [.. _asks.Select(ask => ask.Made).OfType<string>()];

    /// <summary>Somebody places a dot, or takes back the last one that they placed.</summary>
    public void Vote()
    {
        var phone = Somebody();
        if (!_hands.TryGetValue(phone, out var hand))
        {
            _hands[phone] = hand = new();
        }

        if (hand.Count > 0 && chance.Next(2) == 0)
        {
            _asks.Add(phone.Outbox.Send(Commands.TakeBackDot(session.Ballot, hand.Pop()), Loop.Now));
            return;
        }

        hand.Push(_ideas[chance.Next(_ideas.Length)]);
        _asks.Add(phone.Outbox.Send(Commands.PlaceDot(session.Ballot, hand.Peek()), Loop.Now));
    }

    /// <summary>One of those who are in; while all are on their way in, one who will act when there.</summary>
    private Client Somebody()
    {
        Client[] settled = [.. session.Phones.Where(phone => phone.IsUsable)];
        return settled.Length > 0 ? settled[chance.Next(settled.Length)] : session.Phones[0];
    }
}
