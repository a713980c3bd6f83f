using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>Answers that no rule gives.</summary>
internal static class Answers
{
    /// <summary>The store is away, or too much waits: the same command may be sent again.</summary>
    public static readonly SendAnswer Unavailable = new(Refused: RefusalCode.Unavailable, RetryAfterMs: 1_000);

    /// <summary>The stream was deleted: sent again, it would be told the same.</summary>
    public static SendAnswer Deleted(string stream) =>
        new(Refused: stream.StartsWith(Streams.OfProgrammes, StringComparison.Ordinal) ? RefusalCode.CycleDeleted : RefusalCode.SessionDeleted);

    public static readonly SendAnswer BadCommand = new(Refused: RefusalCode.BadCommand);

    public static readonly SendAnswer UnknownCommand = new(Refused: RefusalCode.UnknownCommand);
}
