using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The learning cycle of one organisation: its Learnathons, projects and promises over the years, and, beside its
/// log, the people with a part in it.</summary>
public sealed record Programme
{
    public static readonly Programme None = new();

    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Of exports and messages: "en" or "nl".</summary>
    public string Language { get; init; } = "en";

    /// <summary>Its Learnathons, in the order in which they were made.</summary>
    public ImmutableList<Edition> Editions { get; init; } = [];

    public ImmutableSortedDictionary<ProjectKey, Project> Projects { get; init; } = ImmutableSortedDictionary<ProjectKey, Project>.Empty;

    public ImmutableSortedDictionary<PromiseKey, Promise> Promises { get; init; } = ImmutableSortedDictionary<PromiseKey, Promise>.Empty;

    /// <summary>What its scans showed, the oldest first.</summary>
    public ImmutableArray<ScanEdition> Scans { get; init; } = [];

    /// <summary>The sign-up pages of its Learnathons, by session.</summary>
    public ImmutableSortedDictionary<string, Invitation> Invitations { get; init; } =
        ImmutableSortedDictionary.Create<string, Invitation>(StringComparer.Ordinal);

    /// <summary>What works, told so that others can do it too.</summary>
    public ImmutableSortedDictionary<PracticeKey, Practice> Practices { get; init; } = ImmutableSortedDictionary<PracticeKey, Practice>.Empty;

    /// <summary>What became of its messages, by their keys.</summary>
    public ImmutableDictionary<string, MessageState> Messages { get; init; } = ImmutableDictionary<string, MessageState>.Empty;

    /// <summary>What the log must not hold: names, and who holds which link.</summary>
    public ProgrammeAside Aside { get; init; } = ProgrammeAside.Empty;

    public bool Exists => Id.Length > 0;

    public Edition? EditionOf(string session) => Editions.Find(edition => edition.Session == session);

    public IEnumerable<ScanEdition> ScansOf(string session) => Scans.Where(scan => scan.Session == session);

    public PromiseCounts PromiseCounts => new(
        Promises.Values.Count(promise => promise.State == PromiseState.Kept),
        Promises.Values.Count(promise => promise.State == PromiseState.Broken),
        Promises.Values.Count(promise => promise.State == PromiseState.Open));
}

/// <summary>One Learnathon, as its session last told of it.</summary>
/// <param name="Conducted">How many steps were run by whom.</param>
public sealed record Edition(
    string Session, string Title, int People, int Ideas, Conducted Conducted, DateTimeOffset? BeganAt = null, DateTimeOffset? EndedAt = null)
{
    /// <summary>How people felt at its close, as far as at least five of them answered.</summary>
    public TapCounts? Taps { get; init; }
}

/// <summary>What a sponsor promised, and what came of it.</summary>
/// <param name="Session">Where it was promised.</param>
/// <param name="Reason">Why it was broken.</param>
public sealed record Promise(string Session, HarvestedPromise Said, PromiseState State = PromiseState.Open, string? Reason = null);

/// <summary>Stored names: add, never rename.</summary>
public enum PromiseState
{
    Open,
    Kept,
    Broken,
}
