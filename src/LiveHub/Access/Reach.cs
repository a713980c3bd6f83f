using System.Net;

namespace LiveHub.Access;

/// <summary>
/// Whether any other device has reached this computer yet. In a hall it is the first thing that goes wrong: a firewall, a
/// Wi-Fi that keeps its clients apart, phones on mobile data. Only that one came is remembered, not which. Behind a proxy,
/// with a public address or with several nodes nothing can be told from it, and nobody is warned.
/// </summary>
internal sealed class Reach(LiveHubSettings settings, TimeProvider time, TextWriter console) : IDisposable
{
    /// <summary>So long after the first session was made, a phone should have come.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[] OfProxies = ["X-Forwarded-For", "X-Forwarded-Proto", "Forwarded", "Via", "X-Real-IP"];

    private readonly Lock _guard = new();
    private volatile bool _reached = settings.PublicUrl is { Length: > 0 } || settings.Connections.Postgres is not null;
    private IPAddress[] _own = [];
    private ITimer? _timer;
    private bool _said;

    /// <summary>A device other than this computer has been here, or it cannot be told.</summary>
    public bool IsReached => _reached;

    /// <summary>Somebody asks for something.</summary>
    public void Saw(HttpContext http)
    {
        if (_reached || (IsOwn(http.Connection.RemoteIpAddress) && !Array.Exists(OfProxies, http.Request.Headers.ContainsKey)))
        {
            return;
        }

        lock (_guard)
        {
            _reached = true;
            _timer?.Dispose();
            if (_said)
            {
                console.WriteLine("Another device has reached this computer: phones can come.");
            }
        }
    }

    /// <summary>From here on people are expected; the console tells when nobody gets here.</summary>
    /// <param name="address">What the QR code says.</param>
    /// <param name="port">Where the program listens.</param>
    public void Expect(string address, int port)
    {
        lock (_guard)
        {
            if (!_reached && _timer is null)
            {
                _timer = time.CreateTimer(_ => Warn(address, port), null, Patience, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>Whether an address is this computer's.</summary>
    public bool IsOwn(IPAddress? address)
    {
        if (address is null)
        {
            return true; // No network was in between.
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(plain) || _own.Contains(plain))
        {
            return true;
        }

        _own = PublicAddress.Own();
        return _own.Contains(plain);
    }

    public void Dispose() => _timer?.Dispose();

    /// <summary>The time is over.</summary>
    internal void Warn(string address, int port)
    {
        lock (_guard)
        {
            if (_reached)
            {
                return;
            }

            _said = true;
            console.WriteLine($"""
                No other device has reached {address} yet. If a phone cannot open it:
                  - The firewall of this computer may keep it out. {Firewall(port)}
                  - The Wi-Fi may keep its clients apart, as guest networks do: take another network, a phone's hotspot or a cable.
                  - The phone may be on mobile data: it must be in the same Wi-Fi as this computer.
                """);
        }
    }

    private static string Firewall(int port) => OperatingSystem.IsWindows()
        ? $"Open it in a terminal that you start as administrator: netsh advfirewall firewall add rule name=\"LiveHub\" dir=in action=allow protocol=TCP localport={port}"
        : $"Open it: sudo ufw allow {port}/tcp   or: sudo firewall-cmd --add-port={port}/tcp";
}
