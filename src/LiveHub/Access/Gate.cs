using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace LiveHub.Access;

/// <summary>What a listed proxy says of a request is believed: who is signed in, and how the client came. What anybody else says
/// of itself is not.</summary>
internal static class Gate
{
    private const int LongestName = 200;

    public static void UseGate(this WebApplication app, LiveHubSettings settings)
    {
        var proxies = AccessSettings.Proxies(settings);
        if (proxies.IsEmpty)
        {
            return;
        }

        // First: afterwards the connection bears the address of the client.
        app.Use((http, next) =>
        {
            if (settings.UserHeader is { Length: > 0 } header && http.Connection.RemoteIpAddress is { } from
                && proxies.Any(proxy => proxy.Contains(from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from))
                && Name(http.Request.Headers[header]) is { } name)
            {
                http.Features.Set(new SignedIn(name));
            }

            return next(http);
        });
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null, // Back to the first who is not listed: proxies may stand in a row.
        };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            forwarded.KnownIPNetworks.Add(proxy);
        }

        app.UseForwardedHeaders(forwarded);
    }

    /// <summary>Null when nobody is named, or two are (as two headers, or as one with a comma): then a client has sent
    /// the header too, and the proxy let it through.</summary>
    private static string? Name(Microsoft.Extensions.Primitives.StringValues values) =>
        values is [{ } one] && one.Trim() is { Length: > 0 and <= LongestName } name && !name.Any(c => c == ',' || char.IsControl(c)) ? name : null;
}

/// <summary>Who is signed in, by the word of the organisation's own sign-in.</summary>
internal sealed record SignedIn(string Name);
