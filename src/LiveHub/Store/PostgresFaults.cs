using System.Net.Sockets;
using Npgsql;

namespace LiveHub.Store;

/// <summary>What a failure of PostgreSQL means.</summary>
internal static class PostgresFaults
{
    /// <summary>Whether the server, or the way to it, went away, so that no connection can be trusted any more.</summary>
    public static bool BreaksConnections(Exception e) => e switch
    {
        // 57P0x: the server stops or comes up; 08xxx: the connection is lost.
        PostgresException refused => refused.SqlState.StartsWith("57P", StringComparison.Ordinal)
            || refused.SqlState.StartsWith("08", StringComparison.Ordinal),
        NpgsqlException or SocketException or IOException or TimeoutException => true,
        _ => false,
    };

    /// <summary>Whether to try again, or a person must mend something first.</summary>
    public static bool MayPass(Exception e) =>
        BreaksConnections(e) || e is PostgresException { SqlState: PostgresErrorCodes.TooManyConnections };
}
