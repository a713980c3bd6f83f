using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>What the live part writes down: always the stream, never what people wrote or are called.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {Turn} of {Stream} at {Version} failed")]
    public static partial void TurnFailed(this ILogger log, Exception e, string turn, string stream, long version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The rule for {Command} failed at {Version}")]
    public static partial void RuleFailed(this ILogger log, Exception e, string command, long version);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Appending to {Stream} after {Version} failed")]
    public static partial void AppendFailed(this ILogger log, Exception e, string stream, long version);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store could not do what a request needs ({Kind}: {Reason})")]
    public static partial void NotKept(this ILogger log, string kind, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock jumped by {Seconds} s; everybody is asked to read it anew")]
    public static partial void ClockJumped(this ILogger log, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reading {Stream} after {Version} failed")]
    public static partial void ReadFailed(this ILogger log, Exception e, string stream, long version);

    // Refusals can be made by anybody, as fast as they like: /metrics counts them, and only who looks for them reads them.
    [LoggerMessage(Level = LogLevel.Debug, Message = "{Stream}: {Method} refused with {Code} ({Role})")]
    public static partial void Refused(this ILogger log, string stream, string method, RefusalCode code, Role role);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A socket said no hello within {Seconds} s and was closed")]
    public static partial void Silent(this ILogger log, double seconds);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A command could not be read")]
    public static partial void Unreadable(this ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Session}: the rehearsal ended by a fault")]
    public static partial void RehearsalFailed(this ILogger log, Exception e, string session);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stopping; {Phones} phones are sent on")]
    public static partial void Stopping(this ILogger log, int phones);
}
