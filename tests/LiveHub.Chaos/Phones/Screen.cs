using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using LiveHub.Chaos.Wire;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Chaos.Phones;

/// <summary>A phone, big screen or facilitator that stays connected as a browser does: it comes back when the line is
/// lost, says hello again when it missed something, and keeps its views.</summary>
public sealed class Screen : IAsyncDisposable
{
    private const int FirstPauseMs = 250, LongestPauseMs = 2_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _guard = new();
    private readonly Func<Uri> _where;
    private readonly Random _dice;
    private readonly HeardBytes? _keeps;
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(string Target, JsonElement Argument)> _early = [];
    private readonly ScreenViews _views = new();
    private readonly Task _life;
    private TaskCompletionSource _changed = Fresh();
    private volatile TaskCompletionSource _present = Done();
    private TaskCompletionSource _again = Fresh();
    private HubLine? _line;
    private string? _epoch;
    private bool _isWelcome;
    private readonly List<TimeSpan> _outages = [];
    private long _lostAt;
    private bool _left;
    private int _failures;
    private int _pauseMs;

    /// <param name="where">The address to connect to, asked each time.</param>
    /// <param name="seed">Of the pauses between tries.</param>
    /// <param name="keeps">Where every byte that comes is kept; null when nobody asks.</param>
    public Screen(Bearer who, Func<Uri> where, int seed, HeardBytes? keeps = null)
    {
        (Who, _where, _dice, _keeps) = (who, where, new(seed), keeps);
        _life = Task.Run(Live);
    }

    public Bearer Who { get; }

    /// <summary>The bytes that this screen was sent; null when it keeps none.</summary>
    public HeardBytes? Heard => _keeps;

    /// <summary>Beats that named another hash than this screen's views have.</summary>
    public int WrongBeats { get; private set; }

    /// <summary>How often this screen has been made welcome.</summary>
    public int Welcomes { get; private set; }

    /// <summary>From each loss of the line that was not its own wish until it was live again.</summary>
    public IReadOnlyList<TimeSpan> Outages => See((_, _) => _outages.ToList());

    /// <summary>Looks at the shared and the own view, which stand still meanwhile.</summary>
    public T See<T>(Func<ViewCopy, ViewCopy, T> look)
    {
        lock (_guard)
        {
            return look(_views.Shared, _views.Own);
        }
    }

    /// <summary>Waits until the screen is live and its views are as wished.</summary>
    /// <returns>Whether they were within that time.</returns>
    public async Task<bool> Until(Func<ViewCopy, ViewCopy, bool> wished, TimeSpan most)
    {
        var end = DateTime.UtcNow + most;
        while (true)
        {
            Task changed;
            lock (_guard)
            {
                if (_isWelcome && wished(_views.Shared, _views.Own))
                {
                    return true;
                }

                changed = _changed.Task;
            }

            var left = end - DateTime.UtcNow;
            if (left <= TimeSpan.Zero || await Task.WhenAny(changed, Task.Delay(left)) != changed)
            {
                return false;
            }
        }
    }

    /// <summary>The line over which this screen is live now, or will be next.</summary>
    public async Task<HubLine> Line(CancellationToken stop)
    {
        while (true)
        {
            Task changed;
            lock (_guard)
            {
                if (_isWelcome && _line is { } line)
                {
                    return line;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(stop);
        }
    }

    /// <summary>Out of reach: the line is lost, and no other is tried until <see cref="ComeBack"/>.</summary>
    public void GoAway()
    {
        (_left, _present) = (true, Fresh());
        _line?.Drop();
    }

    public void ComeBack() => _present.TrySetResult();

    public void StopReading() => _line?.StopReading();

    public void ReadOn() => _line?.ReadOn();

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
                await using var line = await Connect();
                await Task.WhenAny(line.Closed, _again.Task).WaitAsync(_stop.Token);
            }
            catch (Exception e) when (e is WebSocketException or IOException or InvalidOperationException
                or OperationCanceledException or TimeoutException or HttpRequestException)
            {
                // No way through at present: another try in a moment.
            }

            Lost();
            await Pause();
        }
    }

    private async Task<HubLine> Connect()
    {
        _again = Fresh();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        patience.CancelAfter(Patience);
        var line = await HubLine.Open(_where(), Hear, _keeps, patience.Token);
        try
        {
            _line = line;
            await Hello(line, patience.Token);
            _failures = 0;
            return line;
        }
        catch
        {
            await line.DisposeAsync();
            throw;
        }
    }

    private async Task Hello(HubLine line, CancellationToken stop)
    {
        var isPhone = Who.Audience == AudienceKind.Participants;
        var answer = await line.Call("hello", new HelloRequest(
            Who.Code, Who.Token, Who.Audience, isPhone, null, _epoch, _epoch is null ? null : _views.Shared.Have)).WaitAsync(stop);
        if (!answer.TryGetProperty("welcome", out var welcome))
        {
            throw new IOException("No welcome: " + answer.GetRawText());
        }

        var snapshot = welcome.TryGetProperty("snapshot", out var number)
            ? await PlainRequests.Snapshot(_where(), Who, number.GetInt64(), stop)
            : (JsonElement?)null;
        lock (_guard)
        {
            _epoch = welcome.GetProperty("epoch").GetString();
            var complete = _views.Start(welcome, snapshot);
            _isWelcome = true;
            if (Welcomes++ > 0 && !_left)
            {
                _outages.Add(Stopwatch.GetElapsedTime(_lostAt));
            }

            _left = false;
            if (!complete)
            {
                Again(forget: true);
            }

            _early.ForEach(early => Take(early.Target, early.Argument));
            _early.Clear();
            Signal();
        }
    }

    private void Hear(string target, JsonElement argument)
    {
        lock (_guard)
        {
            if (_isWelcome)
            {
                Take(target, argument);
                Signal();
            }
            else
            {
                _early.Add((target, argument));
            }
        }
    }

    private void Take(string target, JsonElement argument)
    {
        switch (_views.Take(target, argument))
        {
            case Heed.Missed:
                Again(forget: false);
                break;
            case Heed.WrongHash:
                WrongBeats++;
                Again(forget: true);
                break;
            case Heed.Bye:
                _pauseMs = _dice.Next(argument.GetProperty("retryAfterMs").GetInt32() + 1);
                Again(forget: false);
                break;
        }
    }

    private void Again(bool forget)
    {
        _epoch = forget ? null : _epoch;
        _again.TrySetResult();
    }

    private void Lost()
    {
        lock (_guard)
        {
            _lostAt = _isWelcome ? Stopwatch.GetTimestamp() : _lostAt;
            (_isWelcome, _line) = (false, null);
            _early.Clear();
        }
    }

    private async Task Pause()
    {
        var longest = Math.Min(LongestPauseMs, FirstPauseMs << Math.Min(_failures++, 4));
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

    private void Signal()
    {
        var changed = _changed;
        _changed = Fresh();
        changed.TrySetResult();
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource Done()
    {
        var done = Fresh();
        done.SetResult();
        return done;
    }
}
