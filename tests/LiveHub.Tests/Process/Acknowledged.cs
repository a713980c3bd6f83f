namespace LiveHub.Tests.Process;

/// <summary>The ids of the commands that were acknowledged, and a way to wait for more of them.</summary>
internal sealed class Acknowledged
{
    private readonly Lock _guard = new();
    private readonly List<string> _ids = [];
    private (int Count, TaskCompletionSource Reached) _wish = (int.MaxValue, new());

    public IReadOnlyCollection<string> Ids
    {
        get
        {
            lock (_guard)
            {
                return [.. _ids];
            }
        }
    }

    public void Add(string id)
    {
        lock (_guard)
        {
            _ids.Add(id);
            if (_ids.Count >= _wish.Count)
            {
                _wish.Reached.TrySetResult();
            }
        }
    }

    /// <summary>Ends when so many more have been acknowledged.</summary>
    public Task More(int count)
    {
        lock (_guard)
        {
            _wish = (_ids.Count + count, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return _wish.Reached.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
    }
}
