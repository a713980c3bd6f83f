using Dapper;
using LiveHub.Domain;
using LiveHub.Store;
using Npgsql;

namespace LiveHub.Chaos.Broken;

/// <summary>Broken on purpose: nothing in the database keeps an id from being stored twice, and whoever finds a version
/// taken takes the next instead of looking at what happened.</summary>
internal sealed class CarelessStore : IEventStore
{
    private const string DropKey =
        "BEGIN; SELECT pg_advisory_xact_lock(1); DROP INDEX IF EXISTS events_command; COMMIT";

    private readonly IEventStore _store;

    public CarelessStore(IEventStore store, string connectionString)
    {
        _store = store;
        using var connection = new NpgsqlConnection(connectionString);
        connection.Execute(DropKey);
    }

    public string Epoch => _store.Epoch;

    public Task<StreamTail> Read(string stream, long after, CancellationToken stop) => _store.Read(stream, after, stop);

    public Task<bool> Exists(string stream, CancellationToken stop) => _store.Exists(stream, stop);

    public Task<IReadOnlyList<string>> Streams(string prefix, CancellationToken stop) => _store.Streams(prefix, stop);

    public Task<IReadOnlyDictionary<string, long>> Versions(IReadOnlyCollection<string> streams, CancellationToken stop) =>
        _store.Versions(streams, stop);

    public async Task<bool> Append(string stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides)
    {
        while (!await _store.Append(stream, events, sides))
        {
            var last = (await _store.Versions([stream], default)).GetValueOrDefault(stream);
            events = [.. events.Select((row, i) => row with { Version = last + 1 + i })];
        }

        return true;
    }
}
