using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <param name="Words">The most given first.</param>
public sealed record ReportCheckIn(string Question, ImmutableArray<WordEntity> Words)
{
    /// <summary>How often each card was picked; absent when there were none.</summary>
    public ImmutableArray<ReportCard>? Cards { get; init; }

    public static ReportCheckIn Of(Session session, Activity activity)
    {
        var board = session.Boards[activity.Key];
        return new(activity.Plan.Question, [.. board.Words!.ByWord
            .Where(word => !board.HiddenWords.Contains(word.Key)).Select(word => word.Value)
            .OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal)
            .Select(word => new WordEntity(word.Text, word.Count))])
        {
            Cards = ReportCard.Of(session, activity),
        };
    }
}
