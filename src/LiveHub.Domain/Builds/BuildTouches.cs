using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Which entities an event of builds may have changed: the idea wherever it is held, also as a copy.</summary>
public static class BuildTouches
{
    public static Touch Of(Session session, BuildEvent happened)
    {
        var on = happened switch
        {
            BuildSent e => e.Idea,
            BuildDeleted e => e.Idea,
            _ => session.Builds.ByKey.TryGetValue(happened.Build, out var known) ? known.On : (IdeaKey?)null,
        };
        if (on is not { } idea)
        {
            return Touch.All; // Gone since: which idea it was on is not known any more.
        }

        var touch = Idea(session, idea, happened.Board, "builds");
        touch = touch with { Held = touch.Held.Add($"built/{happened.Build}") };
        return session.Builds.ByKey.TryGetValue(happened.Build, out var build) && build.Author is { } author
            ? touch.AndOwn(author, $"built/{happened.Build}")
            : touch;
    }

    /// <summary>An idea, wherever it is held, and these names in the views of its place.</summary>
    public static Touch Idea(Session session, IdeaKey idea, ActivityKey board, params ReadOnlySpan<string> names)
    {
        ImmutableArray<IdeaKey> here = [.. BuildView.Alike(session, idea)];
        ImmutableArray<IdeaKey> copies = [.. here.Select(each => session.CopyOf(board, each)).OfType<IdeaKey>()
            .SelectMany(copy => BuildView.Alike(session, copy)).Distinct()];
        var touch = RoomTouches.There(session, Touch.These([.. here.Select(each => $"idea/{each}")]).And(names), board) with
        {
            Held = [.. here.Concat(copies).SelectMany(HeldAs)],
        };
        return copies.IsEmpty ? touch : touch.And([.. copies.Select(copy => $"idea/{copy}"), "builds"]);
    }

    private static IEnumerable<string> HeldAs(IdeaKey idea) =>
        [$"mine/{idea}", $"page/{idea}", $"dots/{idea}", $"pile/{idea}", $"asked/{idea}"];
}
