using System.Data.Common;
using System.Net;
using LiveHub.Load.Net;

namespace LiveHub.Load.Servers;

/// <summary>What is measured, at one address: one that this program started and ends again, or one that runs
/// anyway.</summary>
internal abstract class ServerUnderLoad(Uri address) : IDisposable
{
    public IPEndPoint Address { get; } = new(Dns.GetHostAddresses(address.DnsSafeHost)[0], address.Port);

    /// <summary>As a browser's address bar has it.</summary>
    public string Host { get; } = address.Authority;

    /// <summary>Seconds of CPU of all nodes since they started; null when they are not processes of this machine that
    /// are known.</summary>
    public virtual double? CpuSeconds => null;

    /// <summary>Resident memory of all nodes.</summary>
    public virtual double? Megabytes => null;

    /// <summary>The most memory that each ever had, together.</summary>
    public virtual double? PeakMegabytes => null;

    /// <summary>Seconds of CPU of what the nodes need beside them, by name.</summary>
    public virtual IReadOnlyDictionary<string, double> CpuBeside { get; } = new Dictionary<string, double>();

    /// <summary>Opens the store, past the server; null when this program cannot.</summary>
    public virtual DbConnection? OpenStore() => null;

    /// <summary>Appends to the store so far, by node; empty when the server does not tell.</summary>
    public virtual Task<IReadOnlyDictionary<string, Appends>> ReadAppends(Loop loop) =>
        Appends.Read(loop, [new Uri($"http://{Host}")]);

    /// <summary>Ends what was started and deletes what it stored; may be called again.</summary>
    public abstract void Dispose();
}
