using System.Text.Json;
using Dapper;
using LiveHub.Load.Clients;
using LiveHub.Load.Servers;

namespace LiveHub.Load.Checks;

/// <summary>What the store says happened in a session, read without the server.</summary>
internal sealed class SessionLog
{
    private const string ReadEvents = """
        SELECT CAST(version AS bigint) AS Version, command AS Command, kind AS Kind, CAST(data AS text) AS Data
        FROM events WHERE stream = @stream ORDER BY version
        """;

    private readonly ILookup<string, Row> _commands;
    private readonly int[] _dotsAt;

    private SessionLog(List<Row> rows)
    {
        _commands = rows.Where(row => row.Command is not null).ToLookup(row => row.Command!);
        _dotsAt = new int[rows.Count == 0 ? 1 : (int)rows[^1].Version + 1];
        var version = 0;
        foreach (var row in rows)
        {
            for (; version < row.Version; version++)
            {
                _dotsAt[version + 1] = _dotsAt[version];
            }

            var dots = row.Kind switch { "dotPlaced" => 1, "dotTakenBack" => -1, _ => 0 };
            if (dots != 0)
            {
                var idea = JsonElement.Parse(row.Data).GetProperty("idea").GetString()!;
                Dots[idea] = Dots.GetValueOrDefault(idea) + dots;
                _dotsAt[version] += dots;
            }
        }
    }

    /// <summary>Dots by idea, counted again.</summary>
    public Dictionary<string, int> Dots { get; } = [];

    /// <summary>Reads a session's log; null where this program cannot.</summary>
    public static SessionLog? Read(ServerUnderLoad server, string code)
    {
        using var store = server.OpenStore();
        return store is null ? null : new(store.Query<Row>(ReadEvents, new { stream = $"session/{code}" }).AsList());
    }

    /// <summary>Whether an acknowledged command is in the log exactly once.</summary>
    public bool Holds(Ask ask) => _commands[ask.Id].Count() == 1;

    /// <summary>Whether it is where its answer said.</summary>
    public bool IsWhereTold(Ask ask) => _commands[ask.Id].All(row => row.Version == ask.Version);

    /// <summary>The sum of all dots when the log was that long.</summary>
    public int DotsAt(int version) => _dotsAt[Math.Clamp(version, 0, _dotsAt.Length - 1)];

    private sealed record Row(long Version, string? Command, string Kind, string Data);
}
