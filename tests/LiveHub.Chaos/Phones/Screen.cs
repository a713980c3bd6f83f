using System.Diagnostics;
using System.Text.Json;
using LiveHub.Chaos.Wire;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Chaos.Phones;

/// <summary>A phone, big screen or facilitator that stays connected as a browser does: it comes back when the line is
/// lost, says hello again when it missed something, and keeps its views.</summary>
public sealed class Screen : IAsyncDisposable
{
    private readonly Lock _guard = new();
    private readonly Func<Uri> _where;
    private readonly HeardBytes? _keeps;
    private readonly Connector _connector;
    private readonly ScreenViews _views = new();
    private readonly List<(string Target, JsonElement Argument)> _early = [];
    private readonly List<TimeSpan> _outages = [];
    private TaskCompletionSource _changed = Fresh();
    private HubLine? _line;
    private string? _epoch;
    private bool _isWelcome;
    private bool _left;
    private long _lostAt;

    /// <param name="where">The address to connect to, asked each time.</param>
    /// <param name="seed">Of the pauses between tries.</param>
    /// <param name="keeps">Where every byte that comes is kept; null when nobody asks.</param>
    public Screen(Bearer who, Func<Uri> where, int seed, HeardBytes? keeps = null)
    {
        (Who, _where, _keeps) = (who, where, keeps);
        _connector = new(Connect, Lost, seed);
    }

    public Bearer Who { get; }

    /// <summary>The bytes that this screen was sent; null when it keeps none.</summary>
    public HeardBytes? Heard => _keeps;

    /// <summary>Beats that named another hash than this screen's views have.</summary>
    public int WrongBeats { get; private set; }

    /// <summary>When its views last changed, in Stopwatch ticks.</summary>
    public long ChangedAt { get; private set; }

    /// <summary>How often this screen has been made welcome.</summary>
    public int Welcomes { get; private set; }

    /// <summary>From each loss of the line that was not its own wish until it was live again.</summary>
    public IReadOnlyList<TimeSpan> Outages => See((_, _) => _outages.ToList());

    /// <summary>Whether it is connected and welcome now.</summary>
    public bool IsLive => See((_, _) => _isWelcome);

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
        _left = true;
        _connector.GoAway();
        _line?.Drop();
    }

    public void ComeBack() => _connector.ComeBack();

    public void StopReading() => _line?.StopReading();

    public void ReadOn() => _line?.ReadOn();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    private async Task<HubLine> Connect(CancellationToken stop)
    {
        var line = await HubLine.Open(_where(), Hear, _keeps, stop);
        try
        {
            _line = line;
            await Hello(line, stop);
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
            ChangedAt = Stopwatch.GetTimestamp();
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
        ChangedAt = target is "patch" or "own" ? Stopwatch.GetTimestamp() : ChangedAt;
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
                _connector.Again(argument.GetProperty("retryAfterMs").GetInt32());
                break;
        }
    }

    private void Again(bool forget)
    {
        _epoch = forget ? null : _epoch;
        _connector.Again();
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

    private void Signal()
    {
        var changed = _changed;
        _changed = Fresh();
        changed.TrySetResult();
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
