using Dapper;

namespace LiveHub.Store;

/// <summary>Who made what.</summary>
public sealed partial class SqliteEventStore : IMakerStore
{
    public Task KeepMaker(string stream, string maker, long at) => _writer.Execute(stream, MakerSql.Keep, new { stream, maker, at });

    public Task<bool> HasMade(string maker, string stream, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return connection.ExecuteScalar<bool>(MakerSql.HasMade, new { maker, stream });
    }, stop);

    public Task<IReadOnlyList<MadeEvent>> MadeBy(string maker, int most, CancellationToken stop) =>
        Task.Run<IReadOnlyList<MadeEvent>>(() =>
        {
            using var connection = OpenToRead();
            return connection.Query<MadeEvent>(MakerSql.MadeByInSqlite, new { maker, most }).AsList();
        }, stop);

    public Task KeepToken(string token, long until, long now) => _writer.Execute(null, MakerSql.KeepToken, new { token, until, now });

    public Task<bool> KnowsToken(string token, long now, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return connection.ExecuteScalar<bool>(MakerSql.KnowsToken, new { token, now });
    }, stop);

    public Task DropToken(string token) => _writer.Execute(null, MakerSql.DropToken, new { token });
}
