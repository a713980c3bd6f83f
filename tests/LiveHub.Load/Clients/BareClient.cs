using LiveHub.Load.Measure;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>One vote on the bare hub.</summary>
internal sealed class BareVote(long due)
{
    public long Due => due;

    public long AckedAt { get; set; }

    /// <summary>Its running number.</summary>
    public int Number { get; set; }
}

/// <summary>One connection to the bare hub.</summary>
internal sealed class BareClient(HubAddress address) : IHubEars
{
    private readonly TaskCompletionSource _joined = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubLine? _line;

    /// <summary>The running number up to which it knows the tallies.</summary>
    public int Have { get; private set; }

    public Dictionary<int, int> Dots { get; } = [];

    public Timeline? Timeline { get; set; }

    public Counts Counts => Counts.Of(_line);

    public Task Connect()
    {
        _line = new(address, this);
        _line.Open();
        return _joined.Task;
    }

    public BareVote Vote(int idea, long due)
    {
        var vote = new BareVote(due);
        _line!.Invoke("vote", json => json.WriteNumberValue(idea), (result, error) =>
        {
            if (error is null && System.Buffers.Text.Utf8Parser.TryParse(result, out int number, out _))
            {
                (vote.Number, vote.AckedAt) = (number, Loop.Now);
            }
        });
        return vote;
    }

    public void Drop() => _line?.Abort();

    void IHubEars.LineOpened() => _line!.Invoke("join", _ => { }, (_, _) => _joined.TrySetResult());

    void IHubEars.LineEnded(string why) => _joined.TrySetException(new IOException($"The bare hub: {why}"));

    /// <summary>With one send per vote two may overtake each other: what is known already stays.</summary>
    void IHubEars.LineHeard(HubMessage message)
    {
        if (message is not HubMessage.Tally tally)
        {
            return;
        }

        foreach (var (idea, dots) in tally.Dots)
        {
            Dots[idea] = Math.Max(dots, Dots.GetValueOrDefault(idea));
        }

        if (tally.Number > Have)
        {
            Have = tally.Number;
            Timeline?.Add(Have, Loop.Now, 0);
        }
    }
}
