using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Asked of ideas that say the same.</summary>
public abstract record GroupCommand : FacilitatorCommand
{
    private protected GroupCommand()
    {
    }
}

/// <summary>Makes these one: they join the head, and whoever is in a group of its own brings that along.</summary>
/// <param name="Title">Shown in place of the head's words; absent leaves what is shown.</param>
public sealed record GroupIdeas(IdeaKey Head, ImmutableArray<IdeaKey> Ideas, string? Title = null) : GroupCommand;

/// <summary>Gives a group another title; none shows the words of its head.</summary>
public sealed record TitleGroup(IdeaKey Head, string? Title = null) : GroupCommand;

/// <summary>Takes one idea out of its group.</summary>
public sealed record UngroupIdea(IdeaKey Idea) : GroupCommand;

/// <summary>Each idea of a group stands alone again.</summary>
public sealed record TakeGroupApart(IdeaKey Head) : GroupCommand;

/// <summary>These do not say the same, and are not to be suggested again; or are after all.</summary>
public sealed record RejectSimilar(ImmutableArray<IdeaKey> Ideas, bool Reject) : GroupCommand;
