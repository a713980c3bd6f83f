using System.Net;
using System.Net.Sockets;
using LiveHub.Access;
using LiveHub.Admin;
using LiveHub.Archives;
using LiveHub.Cluster;
using LiveHub.Cycles;
using LiveHub.Exports;
using LiveHub.Forgetting;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Mail;
using LiveHub.Scans;
using LiveHub.Store;
using LiveHub.Tls;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LiveHub;

/// <summary>What the product consists of, and where it is reached.</summary>
internal static class LiveHubServices
{
    /// <summary>What the kernel may hold for a phone that does not read (Linux doubles it): beyond it the pump waits, and
    /// then sends the newest state instead of everything.</summary>
    private const int SendBuffer = 32 * 1024;

    private const int LargestFrame = 16 * 1024;

    private const int LargestBody = 64 * 1024;

    public static void AddLiveHub(this WebApplicationBuilder builder, LiveHubSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System); // The one clock of the process; tests bring another.
        services.AddSingleton(_ => NodeName.New());
        services.AddStoreAndBus(settings, builder.Environment.ContentRootPath);
        services.AddSingleton<Pace>();
        services.AddSingleton<Measures>();
        services.AddSingleton(provider => new Node(
            provider.GetRequiredService<IEventStore>(), provider.GetRequiredService<IClusterBus>(),
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<Pace>(),
            provider.GetRequiredService<Measures>(), provider.GetRequiredService<ILogger<Node>>()));
        services.AddSingleton<Sessions>();
        services.AddHostedService(provider => provider.GetRequiredService<Sessions>());
        services.AddHostedService<ClockWatch>();
        services.AddSingleton<Programmes>();
        services.AddHostedService(provider => provider.GetRequiredService<Programmes>());
        services.AddSingleton<Harvester>();
        services.AddSingleton<ArchiveWriter>();
        services.AddSingleton<ArchiveReader>();
        services.AddSingleton<ZipReport>();
        services.AddSingleton<Replays>();
        services.AddHostedService(provider => provider.GetRequiredService<Harvester>());
        services.AddSingleton<ScanCounter>();
        services.AddHostedService(provider => provider.GetRequiredService<ScanCounter>());
        services.AddSingleton<ReportLinks>();
        services.AddSingleton<Letters>();
        services.AddSingleton<Postman>();
        services.AddHostedService(provider => provider.GetRequiredService<Postman>());
        services.AddSingleton<Deleting>();
        services.AddSingleton<Erasing>();
        services.AddSingleton<Retention>();
        services.AddHostedService(provider => provider.GetRequiredService<Retention>());
        services.AddSingleton<Rehearsals>();
        services.AddSingleton<Drain>();
        services.AddSingleton<Reception>();
        services.AddSingleton<Requests>();
        services.AddSingleton<IHostLifetime, PoliteStop>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = PoliteStop.HostWithin);
        services.AddSingleton<Lines>();
        services.AddSingleton<HubLifetimeManager<SessionHub>>(provider => provider.GetRequiredService<Lines>());
        services.AddSingleton<WrongCodes>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<Makers>();
        services.AddSingleton<ISubjects, LiveSubjects>();
        services.AddSingleton<NewLinks>();
        services.AddSingleton<ServerKey>();
        services.AddHostedService(provider => provider.GetRequiredService<ServerKey>());
        services.AddSingleton(provider => new Reach(settings, provider.GetRequiredService<TimeProvider>(), Console.Out));
        services.AddSingleton<Sentences>();
        services.AddSingleton<Pages>();
        services.AddOpenApi();
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true); // Said as a problem, not bare.
        services.ConfigureHttpJsonOptions(json =>
        {
            DomainJson.Configure(json.SerializerOptions);
            json.SerializerOptions.MaxDepth = 32; // A description of a report nests twice as deep as the report.
        });
        // At Debug it writes every word that people send, whatever the settings of the log say.
        builder.Logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.Information);
        services.AddSignalR(hub =>
            {
                hub.MaximumReceiveMessageSize = LargestFrame;
                hub.HandshakeTimeout = TimeSpan.FromSeconds(5);
                // Beats every 10 s keep the line busy; a phone that says nothing for so long is gone.
                hub.KeepAliveInterval = TimeSpan.FromSeconds(30);
                hub.ClientTimeoutInterval = TimeSpan.FromSeconds(40);
                hub.EnableDetailedErrors = false;
            })
            .AddJsonProtocol(json => WireJson.Configure(json.PayloadSerializerOptions));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.WebHost.UseSockets(sockets => sockets.CreateBoundListenSocket = Listen);
    }

    public static void MapLiveHub(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<LiveHubSettings>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // What a client wrote badly is its business, and told to it; in the log it would be noise that anybody can make.
            SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
            StatusCodeSelector = e => (e as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        });
        app.UseGate(settings);
        app.UseReach();
        app.UseGuards(settings);
        app.UseHttpsOnly();
        app.UseCompressedFiles();
        app.UseRouting();
        app.MapHub<SessionHub>("/hub", line =>
        {
            line.Transports = HttpTransportType.WebSockets;
            line.TransportMaxBufferSize = LargestFrame;
            line.ApplicationMaxBufferSize = LargestFrame;
            // A phone that does not read is not dropped for it: it costs little, and skips to the newest when it wakes.
            line.TransportSendTimeout = TimeSpan.FromMinutes(10);
            line.WebSockets.CloseTimeout = TimeSpan.FromSeconds(2);
        });
        var api = app.MapGroup("").AddEndpointFilter<WhenUnavailable>();
        api.MapSessions();
        api.MapAddresses();
        api.MapReach();
        api.MapHosts();
        api.MapPairing();
        api.MapScreens();
        api.MapSponsors();
        api.MapDoor();
        api.MapReports();
        api.MapOutcomes();
        api.MapMine();
        api.MapReading();
        api.MapProgrammes();
        api.MapArchives();
        api.MapMakers();
        api.MapAdmin();
        api.MapSignUps();
        api.MapDue();
        api.MapPrivacy();
        api.MapDeleting();
        api.MapPictures();
        api.MapRequests();
        api.MapScans();
        app.MapOpenApi();
        app.MapHealth();
        app.MapMetrics();
        app.Services.GetRequiredService<Pages>().Map(app);
    }

    private static Socket Listen(EndPoint at)
    {
        var socket = Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets.SocketTransportOptions.CreateDefaultBoundListenSocket(at);
        socket.SendBufferSize = SendBuffer;
        return socket;
    }
}
