using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace LiveHub.Store;

/// <summary>Copies of the SQLite file, made while the program runs or not, and put back while it does not.</summary>
internal static class SqliteBackup
{
    private const int Corrupt = 11, NotADatabase = 26; // SQLITE_CORRUPT, SQLITE_NOTADB

    /// <summary>What SQLite keeps beside a database in use, or one that was not closed.</summary>
    private static readonly ImmutableArray<string> Companions = ["-wal", "-shm", "-journal"];

    /// <summary>The database in a data directory.</summary>
    public static string FileIn(string directory) => Path.Combine(directory, "livehub.db");

    /// <summary>Writes a copy as of this moment, checks it, and only then gives it its name. Others may write meanwhile.</summary>
    /// <exception cref="StartRefused">It could not be written, or the database is damaged.</exception>
    public static void Make(string database, string target)
    {
        var unfinished = target + ".part";
        try
        {
            OwnFiles.New(unfinished);
            using (var connection = Open(database, SqliteOpenMode.ReadOnly))
            {
                connection.Execute("VACUUM INTO @unfinished", new { unfinished });
            }

            Check(unfinished);
            Flush(unfinished);
            OwnFiles.Give(Path.GetDirectoryName(database)!, unfinished);
            File.Move(unfinished, target);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"The backup {target} could not be written: {e.Message} It needs about as much room as the "
                + $"database, {Megabytes(database)}.", e);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Puts a copy of a backup in the place of the database, under a new epoch.</summary>
    /// <param name="aside">Where the present database goes, in the same directory; it is not touched unless the backup is whole.</param>
    public static void Restore(string backup, string database, string aside)
    {
        var restoring = database + ".restoring";
        try
        {
            OwnFiles.New(restoring);
            Copy(backup, restoring);
            Check(restoring);
            using (var connection = Open(restoring, SqliteOpenMode.ReadWrite))
            {
                connection.Execute("PRAGMA journal_mode = DELETE");
                SqliteMigrations.NewEpoch(connection);
            }

            Flush(restoring);
            OwnFiles.Give(Path.GetDirectoryName(database)!, restoring);
            Replace(restoring, database, aside);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"The backup could not be put in place: {e.Message} The present database is {database}, or {aside}.", e);
        }
        finally
        {
            File.Delete(restoring);
        }
    }

    /// <summary>Whether a file is a whole database that this program can open.</summary>
    /// <exception cref="StartRefused">It is not; the message says what it is.</exception>
    public static void Check(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadWrite);
            if (connection.ExecuteScalar<string>("PRAGMA integrity_check(1)") is not "ok" and var damage)
            {
                throw new StartRefused($"The file {file} is damaged: {damage}.");
            }

            var shape = SqliteMigrations.Shape(connection) ?? throw new StartRefused($"The file {file} is no backup of LiveHub.");
            Migrations.After("sqlite", int.Parse(shape, System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (SqliteException e) when (e.SqliteErrorCode is NotADatabase or Corrupt)
        {
            throw new StartRefused($"The file {file} is no backup of LiveHub, or it is damaged: {e.Message}", e);
        }
    }

    public static string Megabytes(string file) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{new FileInfo(file).Length / 1_048_576.0:0.0} MiB");

    internal static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>A damaged database, with what belongs to it, moves as it is; a whole one is replaced in one step, so that there is
    /// one at every instant.</summary>
    private static void Replace(string restoring, string database, string aside)
    {
        if (!File.Exists(database))
        {
            File.Move(restoring, database);
            return;
        }

        try
        {
            using var connection = Open(database, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException)
        {
            // It cannot be read: all of it is kept.
        }

        foreach (var beside in Companions.Where(beside => File.Exists(database + beside)))
        {
            File.Move(database + beside, aside + beside);
        }

        File.Replace(restoring, database, aside);
        OwnFiles.Hide(aside);
    }

    private static void Copy(string from, string to)
    {
        using var source = File.OpenRead(from);
        using var target = new FileStream(to, FileMode.Open, FileAccess.Write);
        source.CopyTo(target);
    }

    private static void Flush(string file)
    {
        using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }
}
