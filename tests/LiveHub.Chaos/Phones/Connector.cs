using System.Net.WebSockets;
using LiveHub.Chaos.Wire;

namespace LiveHub.Chaos.Phones;

/// <summary>Keeps a line open as a browser does: when it is lost another is opened, after a pause that is drawn, and
/// grows while that fails.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private const int FirstPauseMs = 250, LongestPauseMs = 2_000, MostDoublings = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Func<CancellationToken, Task<HubLine>> _open;
    private readonly Action _lost;
    private readonly Random _dice;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _life;
    private volatile TaskCompletionSource _present = Fresh();
    private volatile TaskCompletionSource _again = Fresh();
    private int _failures;
    private int _pauseMs;

    /// <param name="open">Opens a line and says hello on it.</param>
    /// <param name="lost">Told when the line is gone.</param>
    public Connector(Func<CancellationToken, Task<HubLine>> open, Action lost, int seed)
    {
        (_open, _lost, _dice) = (open, lost, new(seed));
        _present.SetResult();
        _life = Task.Run(Live);
    }

    /// <summary>Gives this line up and opens another.</summary>
    /// <param name="withinMs">The pause before is drawn up to this; 0: as after a loss.</param>
    public void Again(int withinMs = 0)
    {
        _pauseMs = withinMs > 0 ? _dice.Next(withinMs + 1) : 0;
        _again.TrySetResult();
    }

    /// <summary>Opens no other line until <see cref="ComeBack"/>.</summary>
    public void GoAway() => _present = Fresh();

    public void ComeBack() => _present.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _life;
    }

    private async Task Live()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await _present.Task.WaitAsync(_stop.Token);
                _again = Fresh();
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
                patience.CancelAfter(Patience);
                await using var line = await _open(patience.Token);
                _failures = 0;
                await Task.WhenAny(line.Closed, _again.Task).WaitAsync(_stop.Token);
            }
            catch (Exception e) when (e is WebSocketException or IOException or InvalidOperationException
                or OperationCanceledException or TimeoutException or HttpRequestException)
            {
                // No way through at present: another try in a moment.
            }

            _lost();
            await Pause();
        }
    }

    private async Task Pause()
    {
        var longest = Math.Min(LongestPauseMs, FirstPauseMs << Math.Min(_failures++, MostDoublings));
        var pause = _pauseMs > 0 ? _pauseMs : _dice.Next(longest);
        _pauseMs = 0;
        try
        {
            await Task.Delay(pause, _stop.Token);
        }
        catch (OperationCanceledException)
        {
            // Asked to end.
        }
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
