namespace LiveHub.Cluster;

/// <summary>What the cluster part writes down.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer ({Reason}); looking again")]
    public static partial void StoreAway(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{What} This node stops, to be started again")]
    public static partial void AnotherHistory(this ILogger log, string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis does not answer ({Reason}); nodes meet in the store until it does")]
    public static partial void BusAway(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Redis carries the news of {Epoch} for node {Node}")]
    public static partial void BusBack(this ILogger log, string epoch, string node);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message on the bus could not be read ({Reason})")]
    public static partial void BusUnreadable(this ILogger log, string reason);
}
