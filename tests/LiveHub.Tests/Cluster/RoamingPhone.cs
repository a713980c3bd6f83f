using System.Diagnostics;
using System.Net.WebSockets;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Tests.Cluster;

/// <summary>A phone that nobody holds: it votes all the time, comes back by itself when its socket breaks, and sends again
/// what was not answered.</summary>
internal sealed class RoamingPhone(Uri address, string code, ActivityKey ballot, IdeaKey idea) : IAsyncDisposable
{
    /// <summary>As people tap, and well below what the server takes.</summary>
    private static readonly TimeSpan BetweenTaps = TimeSpan.FromMilliseconds(150);

    /// <summary>As the pages do: not all at the same instant.</summary>
    private static TimeSpan BeforeComingBack => TimeSpan.FromMilliseconds(Random.Shared.Next(500));

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private TaskCompletionSource _tapped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _dot;

    public Wire.Client Client { get; private set; } = null!;

    /// <summary>The ids of the commands that were acknowledged.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>What it was refused, which is nothing when all is well.</summary>
    public List<string> Refused { get; } = [];

    /// <summary>The longest time between a tap and its answer, with everything that happened in between.</summary>
    public TimeSpan Longest { get; private set; }

    public int ComeBacks { get; private set; }

    public async Task Join() => Client = await TwoNodes.Phone(address, code);

    /// <summary>Places its dot and takes it back, again and again.</summary>
    public async Task Vote(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Tap();
            (_tapped, var tapped) = (new(TaskCreationOptions.RunContinuationsAsynchronously), _tapped);
            tapped.SetResult();
            await Task.Delay(BetweenTaps, CancellationToken.None);
        }
    }

    /// <summary>Waits until it has heard of so many more commands that they are saved.</summary>
    public async Task Taps(int more)
    {
        for (var tap = 0; tap < more; tap++)
        {
            await _tapped.Task.WaitAsync(Patience);
        }
    }

    /// <summary>One change, sent until it is answered.</summary>
    private async Task Tap()
    {
        Command command = _dot ? new TakeBackDot(ballot, idea) : new PlaceDot(ballot, idea);
        var (id, since) = (Secrets.New(), Stopwatch.StartNew());
        SendAnswer? answer;
        while ((answer = await Send(command, id)) is null or { RetryAfterMs: not null })
        {
            await Task.Delay(answer?.RetryAfterMs ?? BeforeComingBack.Milliseconds);
            await ComeBack();
        }

        Longest = since.Elapsed > Longest ? since.Elapsed : Longest;
        if (answer.Refused is { } refused)
        {
            Refused.Add($"{command}: {refused}");
        }
        else
        {
            Acknowledged.Add(id);
            _dot = !_dot;
        }
    }

    public ValueTask DisposeAsync() => Client.DisposeAsync();

    /// <returns>Null when the socket broke first.</returns>
    private async Task<SendAnswer?> Send(Command command, string id)
    {
        try
        {
            var answer = Client.Send(command, id);
            return await Task.WhenAny(answer, Client.Wire.Closed) == answer ? await answer : null;
        }
        catch (Exception e) when (e is IOException or WebSocketException or ObjectDisposedException)
        {
            return null;
        }
    }

    private async Task ComeBack()
    {
        if (!Client.Wire.Closed.IsCompleted)
        {
            return;
        }

        try
        {
            var before = Client;
            Client = await before.Reconnect();
            ComeBacks++;
            await before.DisposeAsync();
        }
        catch (Exception e) when (e is IOException or WebSocketException)
        {
            // No node took it yet; it tries again.
        }
        catch (InvalidOperationException e)
        {
            Refused.Add(e.Message);
        }
    }
}
