using System.Net;
using LiveHub.Start;
using LiveHub.Tls;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LiveHub.Tests.Start;

/// <summary>The product as the program starts it, on addresses of its own, with a network in which anybody can be who they say.</summary>
internal sealed class Served : IAsyncDisposable
{
    /// <summary>In this network a request says itself from which device it comes.</summary>
    public const string From = "X-Test-From";

    private readonly WebApplication _app;
    private readonly string _data;

    private Served(WebApplication app, string data, MovableClock clock, Heard console) =>
        (_app, _data, Clock, Console) = (app, data, clock, console);

    public MovableClock Clock { get; }

    public Heard Console { get; }

    public ServerCertificate Certificate() => _app.Services.GetRequiredService<ServerCertificate>();

    /// <summary>Where it listens with this scheme.</summary>
    public Uri Address(string scheme = "http") => new(_app.Urls.First(url => url.StartsWith(scheme + ':', StringComparison.Ordinal)));

    public static async Task<Served> Start(string urls, params (string Name, string Value)[] settings)
    {
        var data = Repo.Temporary();
        string[] args = ["--contentRoot", Repo.Root, "--urls", urls, "--LiveHub:DataDirectory", data,
            .. settings.SelectMany(setting => new[] { "--" + setting.Name, setting.Value })];
        var builder = Installation.Builder(args);
        var read = LiveHubSettings.From(builder.Configuration);
        builder.ListenAt(read);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStartupFilter>(new Network());
        builder.AddLiveHub(read);
        var (clock, console) = (new MovableClock(), new Heard());
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        builder.Services.Replace(ServiceDescriptor.Singleton(_ => new Access.Reach(read, clock, console)));
        var served = new Served(builder.Build(), data, clock, console);
        served._app.MapLiveHub();
        await served._app.StartAsync();
        return served;
    }

    /// <summary>A browser on some device; it believes every certificate, and goes where it is sent only when asked.</summary>
    public HttpClient Browser(string? from = null, string scheme = "http")
    {
        var http = new HttpClient(new HttpClientHandler
        {
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        })
        { BaseAddress = Address(scheme) };
        if (from is not null)
        {
            http.DefaultRequestHeaders.Add(From, from);
        }

        return http;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private sealed class Network : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, on) =>
            {
                if (IPAddress.TryParse(http.Request.Headers[From].ToString(), out var from))
                {
                    http.Connection.RemoteIpAddress = from;
                }

                return on(http);
            });
            next(app);
        };
    }
}
