namespace LiveHub.Store;

/// <summary>Deleting for good: of a whole stream, and of what side rows said that were erased.</summary>
public interface IForgetting
{
    /// <summary>Deletes everything of a stream, in every table, in one commit; from then on nothing is appended to it.</summary>
    /// <param name="day">Is kept, with the stream's name and nothing else.</param>
    Task Forget(string stream, DateOnly day);

    /// <summary>Whether a stream was deleted.</summary>
    Task<bool> IsGone(string stream, CancellationToken stop);

    /// <summary>Lets nothing remain of what was deleted and erased since: not in free pages, not in the write-ahead file, not in
    /// backups beside the database. Costs little when there is nothing to do; what fails is done by the next call.</summary>
    /// <exception cref="Exception">Something is left.</exception>
    Task Clean();

    /// <summary>The streams of this kind that ended before this instant; those that never ended, by their last event.</summary>
    /// <param name="before">Unix milliseconds.</param>
    Task<IReadOnlyList<string>> OverBefore(string prefix, long before, CancellationToken stop);
}

/// <summary>The stream was deleted: nothing is appended to it any more.</summary>
public sealed class StreamGone(string stream) : Exception($"{stream} was deleted.");
