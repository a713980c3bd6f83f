using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveHub.Tests;

/// <summary>The whole product on real Kestrel and real SQLite, in this process, with a clock that moves.</summary>
public sealed class Hall : WebApplicationFactory<Access.Program>
{
    private readonly string _data = Repo.Temporary();

    private readonly (string Name, string Value)[] _settings;

    public Hall() : this([])
    {
    }

    internal Hall(params (string Name, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel(0);
        StartServer();
        Address = new Uri(ClientOptions.BaseAddress.ToString().Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
    }

    public MovableClock Clock { get; } = new();

    public Uri Address { get; }

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

        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
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
