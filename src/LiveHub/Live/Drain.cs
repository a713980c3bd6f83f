namespace LiveHub.Live;

/// <summary>Whether this node is about to stop: from then on it takes nobody in, and says so.</summary>
internal sealed class Drain
{
    private volatile bool _begun;

    public bool Begun => _begun;

    public void Begin() => _begun = true;
}
