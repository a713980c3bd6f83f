using LiveHub.Chaos.Checks;
using LiveHub.Chaos.Phones;

namespace LiveHub.Chaos.Rounds;

/// <summary>A hall that votes without a pause while nodes are killed, and is judged at the end.</summary>
public sealed class Storm : IAsyncDisposable
{
    private const int AtOnce = 2;

    private readonly CancellationTokenSource _end = new();
    private readonly Gate _gate = new();
    private readonly Site _site;
    private readonly Hall _hall;
    private readonly Task _work;

    private Storm(Site site, Hall hall, Vote vote, int seed)
    {
        (_site, _hall) = (site, hall);
        _work = Task.WhenAll(hall.Phones.SelectMany((phone, i) => Enumerable.Range(0, AtOnce)
            .Select(hand => Work(new(phone, Ledger), vote, new Random(seed + (i * AtOnce) + hand)))));
    }

    public Ledger Ledger { get; } = new();

    public static async Task<Storm> Begin(Site site, int phones, int dots, int seed)
    {
        var hall = await Hall.Open(site, phones, seed);
        return new(site, hall, await Vote.Open(hall, ideas: 12, dots), seed);
    }

    /// <summary>Some phones leave and come back at once, so that a node that has just come up has some again.</summary>
    public void Mix(int phones)
    {
        foreach (var phone in _hall.Phones.Take(phones))
        {
            phone.GoAway();
            phone.ComeBack();
        }
    }

    /// <summary>Ends it when every command has its answer, and judges.</summary>
    /// <param name="patience">How long to wait for answers, and then for screens.</param>
    public async Task<StormOutcome> Judge(TimeSpan patience)
    {
        var settled = await Task.WhenAny(_gate.Close(), Task.Delay(patience));
        var (_, never) = await Agreement.Wait(_hall.Screens, _site.Log, _hall.Stream, 0, patience);
        await _end.CancelAsync();
        await _work;
        await settled;
        var log = new Recount();
        log.Take(await _site.Log.Events(_hall.Stream, 0));
        var promises = new Promises();
        promises.Judge(Ledger.Records, log);
        var wrong = _hall.Screens.Where(screen => screen.WrongBeats > 0)
            .Select(screen => $"{screen.WrongBeats} beats named another hash than a screen had ({screen.Who.Audience})");
        return new(promises, log, [.. never, .. wrong], [.. _hall.Phones.SelectMany(phone => phone.Outages).Select(time => time.TotalMilliseconds)]);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _work;
        await _hall.DisposeAsync();
        _end.Dispose();
    }

    private async Task Work(Outbox outbox, Vote vote, Random dice)
    {
        try
        {
            while (!_end.IsCancellationRequested)
            {
                await _gate.Pass(() => outbox.Ask(vote.Any(dice), _end.Token), _end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }
}

/// <summary>What came of a storm.</summary>
/// <param name="Never">Screens that never showed what the log says, or for a while something else, in words.</param>
/// <param name="MovedMs">From each loss of a line until the phone was live again.</param>
public sealed record StormOutcome(Promises Promises, Recount Log, IReadOnlyList<string> Never, IReadOnlyList<double> MovedMs)
{
    public IEnumerable<string> Wrong => [.. Promises.Wrong, .. Log.Wrong, .. Never];
}
