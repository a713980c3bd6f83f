namespace LiveHub.Topology;

/// <summary>One LiveHub alone, on SQLite in a directory of its own.</summary>
public sealed class SingleNode : IDisposable
{
    private readonly Node _node;

    private SingleNode(string server, IReadOnlyDictionary<string, string> settings)
    {
        _node = new(server, FreePort.Next(), new Dictionary<string, string>(settings) { ["LiveHub__DataDirectory"] = Data });
    }

    /// <summary>Where it listens; the same after every start.</summary>
    public Uri Address => _node.Address;

    /// <summary>The directory with its database; deleted at the end.</summary>
    public string Data { get; } = Directory.CreateTempSubdirectory("livehub-node-").FullName;

    /// <inheritdoc cref="Node.Pid"/>
    public int Pid => _node.Pid;

    /// <inheritdoc cref="Node.IsRunning"/>
    public bool IsRunning => _node.IsRunning;

    /// <inheritdoc cref="Node.Said"/>
    public string Said => _node.Said;

    /// <inheritdoc cref="Node.Errors"/>
    public IReadOnlyList<string> Errors => _node.Errors;

    /// <inheritdoc cref="Node.CpuSeconds"/>
    public double CpuSeconds => _node.CpuSeconds;

    /// <inheritdoc cref="Node.Megabytes"/>
    public double Megabytes => _node.Megabytes;

    /// <summary>Not started yet.</summary>
    /// <param name="server">The path of LiveHub.dll.</param>
    /// <param name="settings">More environment, as in LiveHub__CommandsPerSecond.</param>
    public static SingleNode New(string server, IReadOnlyDictionary<string, string>? settings = null) =>
        new(server, settings ?? new Dictionary<string, string>());

    /// <inheritdoc cref="Node.Start"/>
    public Task Start() => _node.Start();

    /// <inheritdoc cref="Node.Kill"/>
    public void Kill() => _node.Kill();

    /// <inheritdoc cref="Node.Stop"/>
    public Task<TimeSpan> Stop() => _node.Stop();

    /// <inheritdoc cref="Node.Freeze"/>
    public void Freeze() => _node.Freeze();

    /// <inheritdoc cref="Node.Thaw"/>
    public void Thaw() => _node.Thaw();

    /// <summary>Ends it and deletes its data.</summary>
    public void Dispose()
    {
        _node.Dispose();
        if (Directory.Exists(Data))
        {
            Directory.Delete(Data, recursive: true);
        }
    }
}
