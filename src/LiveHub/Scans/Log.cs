namespace LiveHub.Scans;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "A closed scan of session {Session} could not be counted ({Error}); it is tried again.")]
    public static partial void CountFailed(this ILogger log, string error, string session);
}
