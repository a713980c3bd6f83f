using System.Diagnostics;
using System.Net.WebSockets;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Tests.Cluster;

/// <summary>A phone that nobody holds: it votes all the time, comes back by itself when its socket breaks or its node says
/// goodbye, and sends again what was not answered.</summary>
internal sealed class RoamingPhone(Uri address, string code, ActivityKey ballot, IdeaKey idea) : IAsyncDisposable
{
    /// <summary>As people tap, and well below what the server takes.</summary>
    private static readonly TimeSpan BetweenTaps = TimeSpan.FromMilliseconds(150);

    /// <summary>As the pages do: not all at the same instant.</summary>
    private static TimeSpan BeforeComingBack => TimeSpan.FromMilliseconds(Random.Shared.Next(500));

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private TaskCompletionSource _tapped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _voting = Task.CompletedTask;

    public Wire.Client Client { get; private set; } = null!;

    /// <summary>The ids of the commands that were acknowledged.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>What it was refused, which is nothing when all is well.</summary>
    public List<string> Refused { get; } = [];

    /// <summary>The longest time between a tap and its answer, with everything that happened in between.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>What it votes for.</summary>
    public IdeaKey Idea => idea;

    /// <summary>Whether its dot lies there now, by the last answer.</summary>
    public bool HasDot { get; private set; }

    public int ComeBacks { get; private set; }

    public async Task Join() => Client = await TwoNodes.Phone(address, code);

    /// <summary>Starts to place its dot and take it back, again and again.</summary>
    public Task Vote(CancellationToken stop) => _voting = TapOn(stop);

    private async Task TapOn(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Tap();
            await GoWhenAsked();
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
            var first = await Task.WhenAny(_tapped.Task, _voting).WaitAsync(Patience);
            await first;
        }
    }

    /// <summary>One change, sent until it is answered.</summary>
    private async Task Tap()
    {
        Command command = HasDot ? new TakeBackDot(ballot, idea) : new PlaceDot(ballot, idea);
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
            HasDot = !HasDot;
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

    /// <summary>A node that stops says so; nothing is under way now, so this is the time to leave.</summary>
    private async Task GoWhenAsked()
    {
        if (Client.Bye is { } bye)
        {
            Client.Drop();
            await Client.Wire.Closed;
            await Task.Delay(TimeSpan.FromMilliseconds(bye.RetryAfterMs) + BeforeComingBack);
            await ComeBack();
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
