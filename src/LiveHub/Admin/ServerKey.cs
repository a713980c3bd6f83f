using System.Text.Json;
using LiveHub.Access;
using LiveHub.Store;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LiveHub.Admin;

/// <summary>
/// By which words on the command line ask the server that runs: on SQLite only one process may write. A file in the data directory
/// says where it listens and holds a key, made anew at each start; who may read that file may read the database too.
/// </summary>
internal sealed class ServerKey(LiveHubSettings settings, IWebHostEnvironment host, IServer server) : IHostedLifecycleService
{
    private readonly string _secret = Secrets.New();

    /// <summary>Null where any process may write: on PostgreSQL.</summary>
    private readonly string? _file = settings.Connections.Postgres is null ? FileIn(settings, host.ContentRootPath) : null;

    public static string FileIn(LiveHubSettings settings, string contentRoot) =>
        Path.Combine(contentRoot, settings.DataDirectory, "livehub.key");

    /// <summary>What the server that runs has left there; null when none did.</summary>
    public static Asking? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Asking>(File.ReadAllText(file), DomainJson.Options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a request is of a word on this machine's command line.</summary>
    public bool Knows(HttpContext http) =>
        _file is not null && IsHere(http.Connection) && Secrets.Bearer(http.Request) is { } said
        && Passphrase.Same(Secrets.Hash(said), Secrets.Hash(_secret));

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (_file is null || server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address)
        {
            return Task.CompletedTask;
        }

        File.Delete(_file); // Whatever rights an old one had.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(_file, options);
        JsonSerializer.Serialize(file, new Asking(Here(address), _secret), DomainJson.Options);
        return Task.CompletedTask;
    }

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (_file is not null)
        {
            File.Delete(_file);
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An address for this machine itself.</summary>
    private static string Here(string address)
    {
        foreach (var everywhere in new[] { "//*", "//+", "//[::]", "//0.0.0.0" })
        {
            address = address.Replace(everywhere, "//127.0.0.1", StringComparison.Ordinal);
        }

        return address;
    }

    /// <summary>Where it listens on one address only, a request from this machine comes from that address.</summary>
    private static bool IsHere(ConnectionInfo connection) => connection.RemoteIpAddress is { } from
        && (System.Net.IPAddress.IsLoopback(from) || from.Equals(connection.LocalIpAddress));
}

/// <summary>How to ask the server that runs.</summary>
internal sealed record Asking(string Address, string Key);
