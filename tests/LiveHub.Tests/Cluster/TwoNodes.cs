using System.Net.Http.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using Npgsql;

namespace LiveHub.Tests.Cluster;

/// <summary>Two nodes that started at the same instant on an empty database, behind nginx; shared by these tests.</summary>
public sealed class TwoNodes : IAsyncLifetime
{
    private const int MostTries = 5;

    private Topology.Cluster? _cluster;

    public Topology.Cluster Cluster => _cluster!;

    /// <summary>The proxy.</summary>
    public Uri Address => Cluster.Address;

    public Topology.Node First => Cluster.Nodes[0];

    public Topology.Node Second => Cluster.Nodes[1];

    public async Task InitializeAsync() =>
        _cluster = await Topology.Cluster.Start(new() { Server = typeof(LiveHubSettings).Assembly.Location });

    public async Task DisposeAsync() => await Cluster.DisposeAsync();

    /// <summary>A session with the idea round, on its board, with its facilitator on the first node.</summary>
    public async Task<(SessionMade Session, Wire.Client Facilitator)> Session()
    {
        await Repair();
        using var http = new HttpClient { BaseAddress = Address };
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Any node", start = "ideaRound", language = "en" });
        response.EnsureSuccessStatusCode();
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        var facilitator = await Connect(First.Address, made.Code, made.Facilitator, AudienceKind.Control);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        return (made, facilitator);
    }

    /// <summary>Whatever an earlier test left behind when it failed.</summary>
    private async Task Repair()
    {
        if (!Cluster.Redis.IsRunning)
        {
            await Cluster.Redis.Start();
        }

        await Task.WhenAll(Cluster.Nodes.Where(node => !node.IsRunning).Select(node => node.Start()));
    }

    /// <summary>A phone, or another tab of one.</summary>
    public static Task<Wire.Client> Phone(Uri address, string code, string? token = null) =>
        Connect(address, code, token ?? Secrets.New(), AudienceKind.Participants);

    /// <summary>Anybody. Tries again as the pages do: a node that has just started, on a busy machine, may be late to greet.</summary>
    public static async Task<Wire.Client> Connect(Uri address, string code, string token, AudienceKind audience)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await Wire.Client.Connect(address, code, token, audience);
            }
            catch (IOException) when (tries < MostTries)
            {
                // Closed before the welcome.
            }
        }
    }

    /// <summary>The ids of the commands in the log of a session, in its order.</summary>
    public Task<List<string>> Commands(string code) => Column(
        "select command from events where stream = 'session/' || @value and command is not null order by version", code);

    /// <summary>The first column of what a query finds.</summary>
    public async Task<List<string>> Column(string sql, string value = "")
    {
        await using var source = NpgsqlDataSource.Create(Cluster.Postgres.ConnectionString);
        await using var ask = source.CreateCommand(sql);
        ask.Parameters.AddWithValue("value", value);
        await using var rows = await ask.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }
}

/// <summary>One cluster for all these tests, which run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OnTwoNodes : ICollectionFixture<TwoNodes>
{
    public const string Name = "On two nodes";
}
