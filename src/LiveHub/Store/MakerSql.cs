namespace LiveHub.Store;

/// <summary>What both kinds of database are asked about makers, in the same words.</summary>
internal static class MakerSql
{
    public const string Keep = """
        INSERT INTO makers (stream, maker, at)
        SELECT @stream, @maker, @at WHERE NOT EXISTS (SELECT 1 FROM makers WHERE stream = @stream)
        """;

    public const string HasMade = "SELECT EXISTS (SELECT 1 FROM makers WHERE stream = @stream AND maker = @maker)";

    public const string MadeBy = Made + Telling;

    /// <summary>SQLite reads whole logs unless it is told of the index.</summary>
    public const string MadeByInSqlite = Made + " INDEXED BY events_telling" + Telling;

    private const string Made = """
        SELECT made.stream AS "Stream", made.at AS "Made", events.version AS "Version", events.command AS "Command",
            events.at AS "At", events.kind AS "Kind", events.data AS "Data"
        FROM (SELECT stream, at FROM makers WHERE maker = @maker ORDER BY at DESC, stream LIMIT @most) AS made
        JOIN events
        """;

    // The kinds stand here word for word as in the index, or it is not used.
    private const string Telling = """
         ON events.stream = made.stream AND events.kind IN
            ('sessionCreated', 'sessionRenamed', 'sessionEnded', 'cycleCreated', 'cycleRenamed')
        ORDER BY made.at DESC, made.stream, events.version
        """;

    public const string KeepToken = """
        DELETE FROM maker_tokens WHERE until <= @now;
        INSERT INTO maker_tokens (token, until) VALUES (@token, @until)
        """;

    public const string KnowsToken = "SELECT EXISTS (SELECT 1 FROM maker_tokens WHERE token = @token AND until > @now)";

    public const string DropToken = "DELETE FROM maker_tokens WHERE token = @token";
}
