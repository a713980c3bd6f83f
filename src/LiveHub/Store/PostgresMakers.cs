using Dapper;

namespace LiveHub.Store;

/// <summary>Who made what.</summary>
public sealed partial class PostgresEventStore : IMakerStore
{
    public Task KeepMaker(string stream, string maker, long at) => Ask(
        connection => connection.ExecuteAsync(MakerSql.Keep, new { stream, maker, at }), default);

    public Task<bool> HasMade(string maker, string stream, CancellationToken stop) => Ask(
        connection => connection.ExecuteScalarAsync<bool>(new(MakerSql.HasMade, new { maker, stream }, cancellationToken: stop)), stop);

    public Task<IReadOnlyList<MadeEvent>> MadeBy(string maker, int most, CancellationToken stop) => Ask<IReadOnlyList<MadeEvent>>(
        async connection => (await connection.QueryAsync<MadeEvent>(new(MakerSql.MadeBy, new { maker, most }, cancellationToken: stop)).ConfigureAwait(false)).AsList(), stop);

    public Task KeepToken(string token, long until, long now) => Ask(
        connection => connection.ExecuteAsync(MakerSql.KeepToken, new { token, until, now }), default);

    public Task<bool> KnowsToken(string token, long now, CancellationToken stop) => Ask(
        connection => connection.ExecuteScalarAsync<bool>(new(MakerSql.KnowsToken, new { token, now }, cancellationToken: stop)), stop);

    public Task DropToken(string token) => Ask(connection => connection.ExecuteAsync(MakerSql.DropToken, new { token }), default);
}
