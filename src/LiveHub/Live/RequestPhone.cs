using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>
/// A phone that asks again and again, by requests (docs/PROTOCOL.md 1.3): it can listen while a request waits. It is here
/// until none has come for a while.
/// </summary>
internal sealed class RequestPhone : Phone, IDisposable
{
    /// <summary>From the end of one request to the beginning of the next; more than a bad network takes.</summary>
    private static readonly TimeSpan GoneAfter = TimeSpan.FromSeconds(15);

    private readonly Lock _guard = new();
    private readonly ITimer _timer;
    private readonly Dictionary<string, Frame> _said = new(StringComparer.Ordinal);
    private TaskCompletionSource<IReadOnlyDictionary<string, Frame>>? _request;
    private bool _gone;

    /// <param name="gone">Called once when no request has come for a while.</param>
    public RequestPhone(Who who, Audience shared, TimeProvider time, Func<RequestPhone, bool> gone) : base(who, shared)
    {
        _timer = time.CreateTimer(_ => gone(this), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A request waits from now on; one that waited before is answered with nothing.</summary>
    /// <returns>False when this phone has just gone: another must be made.</returns>
    public bool Wait(TaskCompletionSource<IReadOnlyDictionary<string, Frame>> request)
    {
        lock (_guard)
        {
            if (_gone)
            {
                return false;
            }

            _request?.TrySetResult(new Dictionary<string, Frame>());
            _request = request;
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return true;
        }
    }

    /// <summary>Takes leave, unless a request has come meanwhile.</summary>
    /// <returns>True once.</returns>
    public bool Go()
    {
        lock (_guard)
        {
            var goes = !_gone && _request is null;
            _gone |= goes;
            return goes;
        }
    }

    /// <summary>A request has ended, answered or not.</summary>
    public void Ended(TaskCompletionSource<IReadOnlyDictionary<string, Frame>> request)
    {
        lock (_guard)
        {
            request.TrySetCanceled();
            if (_request is null || _request == request)
            {
                _request = null;
                _timer.Change(GoneAfter, Timeout.InfiniteTimeSpan);
            }
        }
    }

    public override bool Tell(Frame frame, Action<Phone> caughtUp)
    {
        lock (_guard)
        {
            if (_request is null)
            {
                return false;
            }

            _said[frame.Target] = frame;
            return true;
        }
    }

    public override void Told()
    {
        lock (_guard)
        {
            if (_said.Count > 0 && _request?.TrySetResult(new Dictionary<string, Frame>(_said)) == true)
            {
                _request = null;
            }

            _said.Clear();
        }
    }

    public override void CaughtUp()
    {
    }

    public void Dispose() => _timer.Dispose();
}
