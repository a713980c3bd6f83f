namespace LiveHub.Store;

/// <summary>The database was put back, or replaced, since this node started: what the node knows is not what lies there.</summary>
public sealed class AnotherHistory(Exception? cause = null) : Exception(
    "The database is another one than when this node started: it was restored meanwhile. Nothing is added to it.", cause);
