using Microsoft.Data.Sqlite;
using Npgsql;

namespace LiveHub.Store;

/// <summary>What a person must mend before anything can be saved again, in words for those who run the server.</summary>
internal static class StoreTroubles
{
    private const int ReadOnly = 8, CannotWrite = 10, Full = 13; // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL

    /// <summary>Null when it is none of these: a database that is away comes back by itself.</summary>
    public static string? Say(Exception e) => e switch
    {
        SqliteException { SqliteErrorCode: Full } => "the disk of the data directory is full",
        SqliteException { SqliteErrorCode: ReadOnly } => "the database may not be written",
        SqliteException { SqliteErrorCode: CannotWrite } => "the disk of the data directory cannot be written",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "the disk of PostgreSQL is full",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "PostgreSQL takes no changes: it is read-only",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => "PostgreSQL does not let this user write",
        _ => null,
    };
}
