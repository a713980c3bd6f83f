using Dapper;
using Microsoft.Data.Sqlite;

namespace LiveHub.Store;

/// <summary>The copies of the database that lie beside it, wherever in the data directory: what was deleted or erased there goes from
/// them too, or a restore would bring it back.</summary>
internal sealed class SqliteBackups(string directory, string live)
{
    private const string HasLog = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @table)";

    private const string AnyEvent = "SELECT EXISTS (SELECT 1 FROM events WHERE stream = @stream)";

    private const string PutGone = "INSERT INTO gone VALUES (@name, @day) ON CONFLICT DO NOTHING";

    private const string DeleteSide = "DELETE FROM side WHERE stream = @Name AND kind = @Kind AND key = @Key";

    private const string ChangeSide =
        "UPDATE side SET value = @value WHERE stream = @Name AND kind = @Kind AND key = @Key AND value <> @value";

    private readonly Dictionary<string, (DateTime At, int Gone)> _looked = new(StringComparer.Ordinal);

    /// <summary>Goes over every copy that has changed, or has something to forget, since the last time.</summary>
    /// <param name="gone">Streams that were deleted, ever: a backup that was under way meanwhile is found the next time.</param>
    /// <param name="owed">Side rows that were erased, with what they say now; null when nothing.</param>
    /// <exception cref="IOException">A copy could not be cleaned; the message names it.</exception>
    public void Clean(IReadOnlyList<(string Name, string Day)> gone, IReadOnlyList<(Unclean Row, string? Now)> owed)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "*.db", SearchOption.AllDirectories).Where(file => file != live))
        {
            var state = (File.GetLastWriteTimeUtc(file), gone.Count);
            if (owed.Count == 0 && _looked.GetValueOrDefault(file) == state)
            {
                continue;
            }

            try
            {
                Clean(file, gone, owed);
            }
            catch (SqliteException e)
            {
                throw new IOException($"The backup {file} could not be cleaned of what was deleted: {e.Message}", e);
            }

            _looked[file] = (File.GetLastWriteTimeUtc(file), gone.Count);
        }
    }

    private static void Clean(string file, IReadOnlyList<(string Name, string Day)> gone, IReadOnlyList<(Unclean Row, string? Now)> owed)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        if (!connection.ExecuteScalar<bool>(HasLog, new { table = "events" }))
        {
            return; // Somebody else's file.
        }

        connection.Execute("PRAGMA secure_delete = ON");
        var changed = false;
        using (var transaction = connection.BeginTransaction())
        {
            var tombstones = connection.ExecuteScalar<bool>(HasLog, new { table = "gone" }, transaction);
            foreach (var (name, day) in gone)
            {
                if (!connection.ExecuteScalar<bool>(AnyEvent, new { stream = name }, transaction))
                {
                    continue;
                }

                SqliteForgetting.Delete(connection, transaction, name);
                if (tombstones) // Else it is of before there were any: restored, it is brought to shape first.
                {
                    connection.Execute(PutGone, new { name, day }, transaction);
                }

                changed = true;
            }

            foreach (var (row, now) in owed)
            {
                changed |= 0 < (now is null
                    ? connection.Execute(DeleteSide, row, transaction)
                    : connection.Execute(ChangeSide, new { row.Name, row.Kind, row.Key, value = now }, transaction));
            }

            transaction.Commit();
        }

        if (changed)
        {
            SqliteForgetting.Empty(connection); // Nothing to do unless the copy has a write-ahead file of its own.
            connection.Execute("VACUUM");
            SqliteForgetting.Empty(connection);
        }
    }
}
