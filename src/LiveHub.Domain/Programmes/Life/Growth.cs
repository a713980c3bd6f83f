using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How a learning cycle grew, Learnathon by Learnathon.</summary>
public static class Growth
{
    public static ImmutableArray<GrowthSheet> Of(Programme programme)
    {
        var days = programme.Editions.Where(edition => edition.BeganAt is not null).OrderBy(edition => edition.BeganAt).ToImmutableArray();
        return [.. days.Select((edition, at) => Of(programme, edition, at + 1 < days.Length ? days[at + 1].BeganAt : null))];
    }

    /// <param name="next">When the next one began: what ended before counts to this one.</param>
    private static GrowthSheet Of(Programme programme, Edition edition, DateTimeOffset? next)
    {
        var ended = programme.Projects.Values
            .Where(project => project.EndedAt >= edition.BeganAt && !(project.EndedAt >= next)).ToArray();
        var promises = programme.Promises.Values.Where(promise => promise.Session == edition.Session).ToArray();
        return new(
            edition.Session, edition.Title, edition.BeganAt!.Value, edition.People, edition.Ideas,
            programme.Projects.Values.Count(project => project.Session == edition.Session && project.Stage != ProjectStage.Draft),
            ended.Count(project => project.Stage != ProjectStage.Stopped), ended.Count(project => project.Stage == ProjectStage.Stopped),
            promises.Count(promise => promise.State == PromiseState.Kept), promises.Length, edition.Conducted,
            programme.ScansOf(edition.Session).LastOrDefault()?.Result.Overall)
        {
            Taps = edition.Taps,
        };
    }
}

/// <summary>One Learnathon among its years.</summary>
/// <param name="Started">Projects that were pitched there.</param>
/// <param name="Finished">Projects that came to a good end from then until the next one.</param>
/// <param name="Stopped">Projects that stopped, with a lesson, from then until the next one.</param>
/// <param name="Kept">Of the promises that were made there.</param>
/// <param name="Conducted">How many of its steps were run by whom.</param>
/// <param name="Scan">What its last scan showed over all dimensions.</param>
public sealed record GrowthSheet(
    string Session, string Title, DateTimeOffset At, int People, int Ideas, int Started, int Finished, int Stopped,
    int Kept, int Promised, Conducted Conducted, ScanFigure? Scan = null)
{
    /// <summary>How people felt at its close; absent when that was not asked.</summary>
    public TapCounts? Taps { get; init; }
}
