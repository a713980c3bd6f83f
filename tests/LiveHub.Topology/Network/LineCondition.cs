namespace LiveHub.Topology;

/// <summary>How a line is at the moment: whether it is cut, whether anything moves on it, and how late.</summary>
internal sealed class LineCondition
{
    private volatile TaskCompletionSource _moves = Moving();
    private long _delayTicks;

    public volatile bool IsCut;

    /// <summary>How much later each piece arrives.</summary>
    public TimeSpan Delay
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref _delayTicks));
        set => Interlocked.Exchange(ref _delayTicks, value.Ticks);
    }

    /// <summary>Done while the line carries; while it is frozen, done once it is not any more.</summary>
    public Task Moves => _moves.Task;

    public void Freeze()
    {
        if (_moves.Task.IsCompleted)
        {
            _moves = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public void Thaw() => _moves.TrySetResult();

    private static TaskCompletionSource Moving()
    {
        var moving = new TaskCompletionSource();
        moving.SetResult();
        return moving;
    }
}
