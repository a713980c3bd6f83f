using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

// Most wait for processes and sockets.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]

namespace LiveHub.Tests;

/// <summary>The whole product on real Kestrel and real SQLite, in this process, with a clock that moves.</summary>
public sealed class Hall : WebApplicationFactory<Access.Program>
{
    private readonly string _data = Repo.Temporary();

    private readonly (string Name, string Value)[] _settings;

    private readonly ILoggerProvider? _log;

    private readonly Sentences? _words;

    public Hall() : this([])
    {
    }

    internal Hall(params (string Name, string Value)[] settings) : this(null, settings)
    {
    }

    internal Hall(ILoggerProvider? log, params (string Name, string Value)[] settings) : this(log, null, settings)
    {
    }

    /// <param name="log">Hears every line of the program, also those that nobody prints.</param>
    /// <param name="words">In place of the product's own.</param>
    private Hall(ILoggerProvider? log, Sentences? words, params (string Name, string Value)[] settings)
    {
        (_log, _words, _settings) = (log, words, settings);
        UseKestrel(0);
        StartServer();
        Address = new Uri(ClientOptions.BaseAddress.ToString().Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
    }

    /// <summary>A hall that is set otherwise than by default.</summary>
    public static Hall With(params (string Name, string Value)[] settings) => new(settings);

    /// <summary>A hall with languages of its own, and pages that were built with them.</summary>
    public static Hall Speaking(Sentences words, string webRoot) => new(null, words, ("webroot", webRoot));

    public MovableClock Clock { get; } = new();

    public Uri Address { get; }

    /// <summary>Where the database lies.</summary>
    public string Data => _data;

    /// <summary>The settings with which a word on the command line finds this server, as an administrator would give them.</summary>
    internal LiveHubSettings Settings => Services.GetRequiredService<LiveHubSettings>() with { PublicUrl = "https://ideas.example.org" };

    public IEventStore Store => Services.GetRequiredService<IEventStore>();

    public HttpClient Http() => new() { BaseAddress = Address };

    /// <summary>A session with the idea round, and its facilitator.</summary>
    public async Task<(SessionMade Session, Wire.Client Facilitator)> Session(string title = "A day to learn")
    {
        using var http = Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title, start = "ideaRound", language = "en" });
        response.EnsureSuccessStatusCode();
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        return (made, await Wire.Client.Connect(Address, made.Code, made.Facilitator, AudienceKind.Control));
    }

    /// <summary>A phone that has just joined.</summary>
    public Task<Wire.Client> Phone(string code, string? name = null, string? token = null) =>
        Wire.Client.Connect(Address, code, token ?? Access.Secrets.New(), AudienceKind.Participants, name);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Repo.Root);
        builder.UseSetting("LiveHub:DataDirectory", _data);
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging =>
        {
            logging.ClearProviders();
            if (_log is not null)
            {
                logging.AddProvider(_log);
            }
        });
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            if (_words is not null)
            {
                services.AddSingleton(_words);
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }
}
