using LiveHub.Load.Clients;

namespace LiveHub.Load.Scenarios;

/// <summary>A vote that is being played: the sessions, and what each phone has asked for.</summary>
internal sealed class VoteRound(LiveSession[] sessions)
{
    private readonly Dictionary<Client, List<Ask>> _asks =
        sessions.SelectMany(session => session.Phones).ToDictionary(phone => phone, _ => new List<Ask>());

    public LiveSession[] Sessions => sessions;

    public Client[] Phones { get; } = [.. sessions.SelectMany(session => session.Phones)];

    public IEnumerable<Ask> All => _asks.Values.SelectMany(list => list);

    public bool IsAnswered => All.All(ask => ask.IsAnswered);

    public List<Ask> Of(Client phone) => _asks[phone];

    public IEnumerable<Ask> Of(LiveSession session) => session.Phones.SelectMany(phone => _asks[phone]);

    /// <summary>What is stored, in its order, with the time since which it should be visible.</summary>
    public static (int Version, long Due)[] Stored(IEnumerable<Ask> asks) =>
        [.. asks.Where(ask => ask.IsAcked).Select(ask => (ask.Version, ask.Due)).Order()];
}
