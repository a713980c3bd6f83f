namespace LiveHub.Chaos.Broken;

/// <summary>The programs that a node can run.</summary>
public static class Programs
{
    /// <summary>The product as it is.</summary>
    public static string Product { get; } = typeof(LiveHubSettings).Assembly.Location;

    /// <summary>This program as a node: the product with a clock that can be set, or with one part broken.</summary>
    public static string Own { get; } = typeof(Programs).Assembly.Location;
}
