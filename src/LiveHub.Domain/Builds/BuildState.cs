using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of builds change a session.</summary>
public static class BuildState
{
    public static Session Evolve(Session session, BuildEvent happened) => session with
    {
        Builds = happened switch
        {
            BuildSent e => session.Builds.With(e.Build, new(e.Idea, e.Text)),
            BuildEdited e => session.Builds.With(e.Build, session.Builds.ByKey[e.Build] with { Text = e.Text }),
            BuildHidden e => session.Builds.With(e.Build, session.Builds.ByKey[e.Build] with { Hidden = e.Hidden }),
            BuildDeleted e => session.Builds.Without(e.Build),
            _ => throw new UnreachableException(),
        },
    };

    /// <summary>The session with the author of one known.</summary>
    public static Session Signed(Session session, BuildKey key, SeatId seat) =>
        session.Builds.ByKey.TryGetValue(key, out var build)
            ? session with { Builds = session.Builds.With(key, build with { Author = seat }) }
            : session;

    /// <summary>The builds without the authors of those on boards without names.</summary>
    public static Builds AuthorsForgotten(Session session, Func<ActivityKey, bool> keepsNames) =>
        session.Builds.ByKey.Where(build => !keepsNames(session.BoardOfIdea[build.Value.On]))
            .Aggregate(session.Builds, (builds, one) => builds.Forgetting(one.Key));
}
