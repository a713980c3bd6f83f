using System.Collections.Immutable;
using System.Net;

namespace LiveHub;

/// <summary>What the settings say of who may make sessions, read and checked.</summary>
internal static class AccessSettings
{
    private const int ShortestPassphrase = 8;

    /// <exception cref="StartRefused">One of them is impossible; the message names it.</exception>
    public static void Check(LiveHubSettings settings)
    {
        if (settings.CreatePassphrase is { Length: > 0 } passphrase && passphrase.Trim().Length < ShortestPassphrase)
        {
            throw new StartRefused($"The setting LiveHub:CreatePassphrase has fewer than {ShortestPassphrase} characters, and is soon guessed. "
                + "Choose a longer one, or leave the setting out: then nobody is asked.");
        }

        var proxies = Proxies(settings);
        if (settings.UserHeader is not { Length: > 0 } header)
        {
            return;
        }

        if (!header.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new StartRefused($"The setting LiveHub:UserHeader is '{header}', which is not the name of a header. Give one as in X-Forwarded-User.");
        }

        if (proxies.IsEmpty)
        {
            throw new StartRefused("The setting LiveHub:UserHeader needs LiveHub:TrustedProxies beside it: without, everybody could name "
                + "themselves. Give the address of the proxy that sets the header, as in 10.0.0.5.");
        }
    }

    /// <summary>The networks from which proxies are believed; an address alone is a network of one.</summary>
    /// <exception cref="StartRefused">One of them is neither.</exception>
    public static ImmutableArray<IPNetwork> Proxies(LiveHubSettings settings) =>
    [
        .. (settings.TrustedProxies ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network),
    ];

    private static IPNetwork Network(string text) =>
        IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : throw new StartRefused($"The setting LiveHub:TrustedProxies holds '{text}', which is neither an address nor a network. Give it "
            + "as in 10.0.0.5 or 172.30.86.0/24, several with commas.");
}
