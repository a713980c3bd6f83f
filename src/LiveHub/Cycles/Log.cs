namespace LiveHub.Cycles;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "What session {Session} has for its learning cycle could not be carried over ({Error}); it is tried again.")]
    public static partial void CarryFailed(this ILogger log, string error, string session);
}
