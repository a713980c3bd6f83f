using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What was added to one idea.</summary>
/// <param name="Author">As far as it is still known; recalled from its side row.</param>
public sealed record Build(IdeaKey On, string Text, bool Hidden = false, SeatId? Author = null);

/// <summary>All that was added to the ideas of a session.</summary>
public sealed record Builds
{
    public static readonly Builds None = new();

    public ImmutableDictionary<BuildKey, Build> ByKey { get; private init; } = ImmutableDictionary<BuildKey, Build>.Empty;

    private ImmutableDictionary<IdeaKey, ImmutableSortedSet<BuildKey>> OnIdea { get; init; } =
        ImmutableDictionary<IdeaKey, ImmutableSortedSet<BuildKey>>.Empty;

    private ImmutableDictionary<SeatId, ImmutableHashSet<BuildKey>> BySeat { get; init; } =
        ImmutableDictionary<SeatId, ImmutableHashSet<BuildKey>>.Empty;

    /// <summary>What was added to an idea, in the order of random keys: it says nothing of who came first.</summary>
    public ImmutableSortedSet<BuildKey> On(IdeaKey idea) => OnIdea.GetValueOrDefault(idea, []);

    public ImmutableHashSet<BuildKey> Of(SeatId seat) => BySeat.GetValueOrDefault(seat, []);

    /// <summary>The same with this build as it is now.</summary>
    public Builds With(BuildKey key, Build build) => this with
    {
        ByKey = ByKey.SetItem(key, build),
        OnIdea = OnIdea.SetItem(build.On, On(build.On).Add(key)),
        BySeat = build.Author is { } author ? BySeat.SetItem(author, Of(author).Add(key)) : BySeat,
    };

    public Builds Without(BuildKey key) => ByKey.TryGetValue(key, out var build) ? this with
    {
        ByKey = ByKey.Remove(key),
        OnIdea = OnIdea.SetItem(build.On, On(build.On).Remove(key)),
        BySeat = build.Author is { } author ? BySeat.SetItem(author, Of(author).Remove(key)) : BySeat,
    } : this;

    /// <summary>The same, with the author of this one forgotten.</summary>
    public Builds Forgetting(BuildKey key)
    {
        var build = ByKey[key];
        return Without(key).With(key, build with { Author = null });
    }
}
