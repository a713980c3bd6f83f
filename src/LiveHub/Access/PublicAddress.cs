using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using LiveHub.Tls;

namespace LiveHub.Access;

/// <summary>The address that phones open. Never localhost, which on a phone is the phone.</summary>
internal sealed class PublicAddress(LiveHubSettings settings, ServerCertificate? certificate = null)
{
    /// <summary>Where people join this session.</summary>
    public JoinAddress For(string code, HttpRequest request)
    {
        if (!string.IsNullOrEmpty(settings.PublicUrl))
        {
            return Make(new Uri(settings.PublicUrl), code, local: false);
        }

        var host = request.Host;
        var cameByLocalhost = host.Host == "localhost" || (IPAddress.TryParse(host.Host, out var ip) && IPAddress.IsLoopback(ip));
        if (!cameByLocalhost)
        {
            return Make(new Uri($"{request.Scheme}://{host}"), code, local: false);
        }

        var name = certificate?.Name ?? LanAddress()?.ToString() ?? Dns.GetHostName();
        return Make(new UriBuilder(request.Scheme, name, host.Port ?? -1).Uri, code, local: true);
    }

    /// <summary>This machine's address in the local network, as far as it can be told: of an interface that is up and
    /// has a gateway, if there is one.</summary>
    public static IPAddress? LanAddress() => Cards()
        .Where(card => card.OperationalStatus == OperationalStatus.Up
            && card.NetworkInterfaceType != NetworkInterfaceType.Loopback)
        .OrderByDescending(card => card.GetIPProperties().GatewayAddresses.Count)
        .SelectMany(card => card.GetIPProperties().UnicastAddresses)
        .Select(address => address.Address)
        .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));

    /// <summary>All of this machine's own addresses.</summary>
    public static IPAddress[] Own() => [.. Cards().SelectMany(card => card.GetIPProperties().UnicastAddresses).Select(one => one.Address)];

    private static NetworkInterface[] Cards()
    {
        try
        {
            return NetworkInterface.GetAllNetworkInterfaces();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NetworkInformationException)
        {
            return []; // A machine without /etc/resolv.conf, or that does not tell: its address is not known then.
        }
    }

    private static JoinAddress Make(Uri at, string code, bool local)
    {
        var start = at.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var shown = at.Authority + at.AbsolutePath.TrimEnd('/');
        return new($"{start}/join/{code}", shown, local);
    }
}

/// <param name="Join">What the QR code says.</param>
/// <param name="Short">What people type before they type the code.</param>
/// <param name="Local">The facilitator came by localhost, so this address is a guess that phones may not reach.</param>
public sealed record JoinAddress(string Join, string Short, bool Local);
