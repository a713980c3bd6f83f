using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something to read and think about: pages one below the other, and prompts as in looking back. It can be read by a
/// link before and after the session too.</summary>
public sealed record SectionPlan : ReflectionPlan
{
    /// <summary>Up to 60, like those of a talk.</summary>
    public ImmutableArray<TalkPage> Pages { get; init; } = [];
}
