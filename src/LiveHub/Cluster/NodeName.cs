namespace LiveHub.Cluster;

/// <summary>What this process is called among its like: eight letters, new with every start.</summary>
internal sealed record NodeName(string Text)
{
    public static NodeName New() => new(BusMessage.NewName());
}
