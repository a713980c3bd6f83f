using System.Collections.Concurrent;

namespace LiveHub.Chaos.Phones;

/// <summary>While it is on, every command is sent once to four times more: to any node, at once or late, so that they
/// arrive in any order.</summary>
public sealed class Repeats(IReadOnlyList<Uri> nodes, int seed)
{
    private const int LatestMs = 1_500;

    private readonly Lock _guard = new();
    private readonly Random _dice = new(seed);
    private readonly ConcurrentBag<Task> _underWay = [];

    public bool IsOn { get; set; }

    /// <summary>Sends copies of a command, when repeats are on.</summary>
    public void Also(CommandRecord record, Bearer who)
    {
        if (!IsOn)
        {
            return;
        }

        lock (_guard)
        {
            var copies = _dice.Next(1, 5);
            for (var i = 0; i < copies; i++)
            {
                var late = _dice.Next(2) == 0 ? 0 : _dice.Next(LatestMs);
                _underWay.Add(Send(record, who, nodes[_dice.Next(nodes.Count)], late));
            }
        }
    }

    /// <summary>Ends when every copy was answered, or cannot be any more.</summary>
    public Task Settled() => Task.WhenAll(_underWay);

    private static async Task Send(CommandRecord record, Bearer who, Uri node, int late)
    {
        await Task.Delay(late);
        var attempt = record.Sending();
        attempt.Answered(await PlainRequests.Send(node, who, record.Id, record.Command));
    }
}
