using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Npgsql;

namespace LiveHub.Store;

/// <summary>Brings a PostgreSQL database to this program's shape, under a lock: nodes that start together wait for
/// each other, and the second finds everything done.</summary>
internal static class PostgresMigrations
{
    /// <summary>Any number that no other program is likely to lock by in the same database.</summary>
    private const long Lock = 0x4C69_7665_4875_62;

    /// <summary>Applies what is missing.</summary>
    /// <returns>The database's epoch, made with it.</returns>
    /// <exception cref="StartRefused">The database is newer than the program, or would lose what it has committed.</exception>
    public static async Task<string> Apply(NpgsqlConnection connection)
    {
        await RefuseForgetful(connection).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@Lock)", new { Lock }, transaction).ConfigureAwait(false);
        await connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS meta (name text PRIMARY KEY, value text NOT NULL)", transaction: transaction)
            .ConfigureAwait(false);
        var done = await Get(connection, transaction, "schema").ConfigureAwait(false) is { } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : 0;
        var (missing, shape) = Migrations.After("postgres", done);
        foreach (var file in missing)
        {
            await connection.ExecuteAsync(file, transaction: transaction).ConfigureAwait(false);
        }

        await Set(connection, transaction, "schema", shape.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        var epoch = await Get(connection, transaction, "epoch").ConfigureAwait(false)
            ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        await Set(connection, transaction, "epoch", epoch).ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
        return epoch;
    }

    /// <summary>Names the database anew: nodes that still run on the former one append nothing more.</summary>
    /// <exception cref="StartRefused">There is no database of this program.</exception>
    public static async Task<string> NewEpoch(NpgsqlConnection connection)
    {
        await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        if (await connection.ExecuteScalarAsync<bool>("SELECT to_regclass('meta') IS NULL", transaction: transaction).ConfigureAwait(false))
        {
            throw new StartRefused("The PostgreSQL database (setting ConnectionStrings:Postgres) holds nothing of LiveHub yet. Restore it first.");
        }

        var epoch = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        await Set(connection, transaction, "epoch", epoch).ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
        return epoch;
    }

    /// <summary>"Saved" is a promise: a server that says so before its disk does cannot keep it.</summary>
    private static async Task RefuseForgetful(NpgsqlConnection connection)
    {
        foreach (var setting in new[] { "synchronous_commit", "fsync", "full_page_writes" })
        {
            var value = await connection.ExecuteScalarAsync<string>($"SHOW {setting}").ConfigureAwait(false);
            if (value == "off")
            {
                throw new StartRefused($"PostgreSQL runs with {setting} = {value}: after a power cut it would have forgotten "
                    + $"what people were told is saved. Set {setting} = on in its configuration, and start again.");
            }
        }
    }

    private static Task<string?> Get(NpgsqlConnection connection, NpgsqlTransaction transaction, string name) =>
        connection.ExecuteScalarAsync<string?>("SELECT value FROM meta WHERE name = @name", new { name }, transaction);

    private static Task<int> Set(NpgsqlConnection connection, NpgsqlTransaction transaction, string name, string value) =>
        connection.ExecuteAsync(
            "INSERT INTO meta VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { name, value }, transaction);
}
