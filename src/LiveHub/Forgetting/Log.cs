namespace LiveHub.Forgetting;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Information, "{Stream} was deleted")]
    public static partial void Deleted(this ILogger log, string stream);

    [LoggerMessage(LogLevel.Warning, "What was deleted or erased may still lie in free pages or in a backup; it is tried again")]
    public static partial void CleanFailed(this ILogger log, Exception e);

    [LoggerMessage(LogLevel.Warning, "A round of deleting what is over could not be done ({Error}); it is tried again")]
    public static partial void RoundFailed(this ILogger log, string error);
}
