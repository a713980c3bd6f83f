using Dapper;
using LiveHub.Store;
using Microsoft.Data.Sqlite;

namespace LiveHub.Admin.Doctor;

/// <summary>The SQLite file: whole, of this program's shape, in the mode that makes commits durable and reads free.</summary>
internal sealed class SqliteLook(string directory)
{
    private const string Of = "database";

    /// <summary>The name of the database; null when there is none.</summary>
    public string? Epoch { get; private set; }

    public IReadOnlyList<Finding> Findings()
    {
        var file = SqliteBackup.FileIn(directory);
        if (!File.Exists(file))
        {
            return [Finding.Good(Of, $"there is none yet; the first start makes {file}")];
        }

        try
        {
            using var connection = SqliteBackup.Open(file, SqliteOpenMode.ReadOnly);
            return [Whole(connection, file), .. Shape(connection), Mode(connection), Runs()];
        }
        catch (SqliteException e)
        {
            return [Finding.Broken(Of, $"{file} cannot be read ({e.Message}). Is it another user's? Else restore a backup: LiveHub restore FILE.")];
        }
    }

    private static Finding Whole(SqliteConnection connection, string file) =>
        connection.ExecuteScalar<string>("PRAGMA integrity_check(1)") is not "ok" and var damage
            ? Finding.Broken(Of, $"{file} is damaged: {damage}. Stop LiveHub, and restore a backup: LiveHub restore FILE.")
            : Finding.Good(Of, $"{file} is whole ({SqliteBackup.Megabytes(file)})");

    private IEnumerable<Finding> Shape(SqliteConnection connection)
    {
        if (SqliteMigrations.Shape(connection) is not { } shape)
        {
            yield return Finding.Broken(Of, "it is not LiveHub's. LiveHub:DataDirectory names the directory where it should lie.");
            yield break;
        }

        Epoch = connection.ExecuteScalar<string?>("SELECT value FROM meta WHERE name = 'epoch'");
        yield return Newer(shape) ?? Finding.Good("shape", shape);
    }

    private static Finding? Newer(string shape)
    {
        try
        {
            Migrations.After("sqlite", int.Parse(shape, System.Globalization.CultureInfo.InvariantCulture));
            return null;
        }
        catch (StartRefused newer)
        {
            return Finding.Broken("shape", newer.Message);
        }
    }

    private static Finding Mode(SqliteConnection connection) => connection.ExecuteScalar<string>("PRAGMA journal_mode") switch
    {
        "wal" => Finding.Good("journal", "write-ahead, as it must be while LiveHub runs"),
        var other => Finding.Look("journal", $"{other}: as a copy has it; the next start sets write-ahead. A network disk cannot: use a disk of this machine."),
    };

    private Finding Runs()
    {
        if (!File.Exists(Path.Combine(directory, "livehub.lock")))
        {
            return Finding.Good("running", "no LiveHub uses this database now");
        }

        try
        {
            SqliteEventStore.Claim(directory).Dispose();
            return Finding.Good("running", "no LiveHub uses this database now");
        }
        catch (StartRefused)
        {
            return Finding.Good("running", "a LiveHub uses this database now");
        }
    }
}
