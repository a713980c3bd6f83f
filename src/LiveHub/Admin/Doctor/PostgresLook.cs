using System.Globalization;
using Dapper;
using Npgsql;

namespace LiveHub.Admin.Doctor;

/// <summary>PostgreSQL: reachable, durable, of this time, with room for the connections of all nodes.</summary>
internal sealed class PostgresLook
{
    private const string Of = "PostgreSQL";

    private const int Oldest = 130_000;

    /// <summary>Each node opens up to so many.</summary>
    private const int PerNode = 40;

    private const string Facts = """
        SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
               current_setting('transaction_read_only') = 'on' AS readonly, current_setting('server_encoding') AS encoding,
               current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int AS most,
               (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS used,
               extract(epoch FROM clock_timestamp())::float8 AS clock, to_regclass('meta') IS NOT NULL AS made
        """;

    /// <summary>The name of the database; null when it could not be read.</summary>
    public string? Epoch { get; private set; }

    public async Task<IReadOnlyList<Finding>> At(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString) { Timeout = 5, CommandTimeout = 5, Pooling = false };
            await using var connection = new NpgsqlConnection(settings.ToString());
            await connection.OpenAsync().ConfigureAwait(false);
            var asked = Now();
            var facts = await connection.QuerySingleAsync<Row>(Facts).ConfigureAwait(false);
            var off = facts.Clock - ((asked + Now()) / 2);
            Epoch = facts.Made
                ? await connection.ExecuteScalarAsync<string?>("SELECT value FROM meta WHERE name = 'epoch'").ConfigureAwait(false)
                : null;
            return [Reached(facts), .. await Forgetful(connection).ConfigureAwait(false), Connections(facts), Clock.Says("clock of PostgreSQL", off)];
        }
        catch (Exception e) when (e is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException)
        {
            return [Finding.Broken(Of, $"it does not let us in ({e.Message}). Check ConnectionStrings:Postgres, that it runs, and pg_hba.conf.")];
        }
    }

    private static Finding Reached(Row facts) =>
        facts.Number < Oldest ? Finding.Broken(Of, $"version {facts.Version} is too old: 13 or newer.")
        : facts.Readonly ? Finding.Broken(Of, "it takes no changes: default_transaction_read_only is on, or it is a copy of another. Name the one that takes them.")
        : facts.Encoding != "UTF8" ? Finding.Broken(Of, $"its encoding is {facts.Encoding}: make the database anew with ENCODING 'UTF8'.")
        : Finding.Good(Of, $"version {facts.Version}" + (facts.Made ? "" : ", still empty; the first start fills it"));

    private static async Task<IReadOnlyList<Finding>> Forgetful(NpgsqlConnection connection)
    {
        var off = new List<string>();
        foreach (var setting in new[] { "synchronous_commit", "fsync", "full_page_writes" })
        {
            if (await connection.ExecuteScalarAsync<string>($"SHOW {setting}").ConfigureAwait(false) == "off")
            {
                off.Add(setting);
            }
        }

        return off.Count == 0
            ? [Finding.Good("durability", "what is saved is on the disk")]
            : [Finding.Broken("durability", $"off: {string.Join(", ", off)}. After a power cut people would have been told \"saved\" in vain; set them on.")];
    }

    private static Finding Connections(Row facts)
    {
        var says = string.Create(CultureInfo.InvariantCulture, $"{facts.Used} of {facts.Most} used");
        return facts.Most >= 2 * PerNode
            ? Finding.Good("connections", says)
            : Finding.Look("connections", says + $": each node takes up to {PerNode}. Raise max_connections, or give Maximum Pool Size in ConnectionStrings:Postgres.");
    }

    private static double Now() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() / 1_000.0;

    private sealed record Row(string Version, int Number, bool Readonly, string Encoding, int Most, int Used, double Clock, bool Made);
}
