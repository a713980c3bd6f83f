using LiveHub.Start;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LiveHub.Tls;

/// <summary>With a certificate, everything goes over HTTPS: who comes by http is sent on, except those who look after the
/// program's health.</summary>
internal static class HttpsOnly
{
    private const string Plain = "http://*:5080", Both = "https://*:5443;http://*:5080";

    /// <summary>A year, for the name that was opened and no other: this computer may serve more.</summary>
    private const string Always = "max-age=31536000";

    /// <summary>Listens where Urls says or at the usual ports, with the certificate if there is one.</summary>
    /// <returns>What a browser on this computer opens.</returns>
    /// <exception cref="StartRefused">The certificate cannot be used, or the addresses do not go with it.</exception>
    public static ListenAddress ListenAt(this WebApplicationBuilder builder, LiveHubSettings settings)
    {
        var certificate = ServerCertificate.From(settings, builder.Environment.ContentRootPath, TimeProvider.System);
        if (builder.Configuration["urls"] is null or "")
        {
            builder.WebHost.UseUrls(certificate is null ? Plain : Both);
        }

        var urls = builder.Configuration["urls"]!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parsed).ToList();
        var secure = urls.FirstOrDefault(url => url.Scheme == "https");
        if (certificate is null)
        {
            return secure is null ? urls[0] : throw new StartRefused(
                "The setting Urls says https, and no certificate is given. Say with LiveHub:Certificate where it is.");
        }

        if (secure is null)
        {
            throw new StartRefused("The setting LiveHub:Certificate is set, and Urls has no address with https, as in https://*:5443.");
        }

        builder.Services.TryAddSingleton(certificate);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
        {
            https.ServerCertificateSelector = (_, _) => certificate.Newest().TargetCertificate;
            https.OnAuthenticate = (_, tls) =>
            {
                tls.ServerCertificateSelectionCallback = null;
                tls.ServerCertificateContext = certificate.Newest(); // With those that lead to it; a selector gives one alone.
            };
        }));
        return certificate.Name is { } name ? secure with { Host = name, Everywhere = false } : secure;
    }

    public static void UseHttpsOnly(this WebApplication app)
    {
        if (app.Services.GetService<ServerCertificate>() is not { } certificate)
        {
            return;
        }

        certificate.Log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger<ServerCertificate>();
        app.Use((http, next) =>
        {
            var request = http.Request;
            if (request.IsHttps)
            {
                http.Response.Headers.StrictTransportSecurity = Always;
                return next(http);
            }

            if (request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
            {
                return next(http);
            }

            var port = app.Urls.Select(ListenAddress.Of).First(url => url.Scheme == "https").Port;
            var host = certificate.Covers(request.Host.Host) ? request.Host.Host : certificate.Name ?? request.Host.Host;
            // Not for good: the setting may be taken away again, and a browser would remember.
            http.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            http.Response.Headers.Location = $"https://{host}:{port}{request.PathBase}{request.Path}{request.QueryString}";
            return Task.CompletedTask;
        });
    }

    private static ListenAddress Parsed(string url)
    {
        try
        {
            return ListenAddress.Of(url);
        }
        catch (FormatException e)
        {
            throw new StartRefused($"The setting Urls says '{url}', which is not an address. Give one as in http://*:5080.", e);
        }
    }
}
