using LiveHub.Domain;

namespace LiveHub.Store;

/// <summary>Where the answers to learning scans lie, beside the logs and apart from all other rows: side rows of the kind
/// <see cref="ScanAnswers.RowKind"/> are put here in the commit of their append, and are never read with their stream.</summary>
public interface IScanBox
{
    /// <summary>All answers to one scan, in no order.</summary>
    Task<IReadOnlyList<ScanAnswers>> Answers(string stream, ActivityKey scan, CancellationToken stop);

    /// <summary>Writes all answers anew, in random order and under fresh random keys, and lets nothing remain of how they lay
    /// before: then neither order nor transactions nor free pages say who came when.</summary>
    Task Shuffle();
}
