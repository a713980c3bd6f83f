namespace LiveHub.Chaos.Phones;

/// <summary>Lets nobody begin anything new while it is closed, and knows when all that had begun is over.</summary>
public sealed class Gate
{
    private readonly Lock _guard = new();
    private TaskCompletionSource _open = Done();
    private TaskCompletionSource _quiet = Done();
    private int _inside;

    /// <summary>Does something once the gate is open.</summary>
    public async Task<T> Pass<T>(Func<Task<T>> something, CancellationToken stop)
    {
        await Enter(stop);
        try
        {
            return await something();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Closes; ends when nothing is under way any more.</summary>
    public Task Close()
    {
        lock (_guard)
        {
            if (_open.Task.IsCompleted)
            {
                _open = Fresh();
            }

            return _quiet.Task;
        }
    }

    public void Open()
    {
        lock (_guard)
        {
            _open.TrySetResult();
        }
    }

    private async Task Enter(CancellationToken stop)
    {
        while (true)
        {
            Task open;
            lock (_guard)
            {
                if (_open.Task.IsCompleted)
                {
                    _quiet = _inside++ == 0 ? Fresh() : _quiet;
                    return;
                }

                open = _open.Task;
            }

            await open.WaitAsync(stop);
        }
    }

    private void Leave()
    {
        lock (_guard)
        {
            if (--_inside == 0)
            {
                _quiet.TrySetResult();
            }
        }
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource Done()
    {
        var done = Fresh();
        done.SetResult();
        return done;
    }
}
