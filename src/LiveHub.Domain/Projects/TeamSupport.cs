using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How much a project is wanted.</summary>
public static class TeamSupport
{
    /// <summary>Points or dots of its idea in the last vote that has a result, or else how many wanted to help; and who said "I join".</summary>
    public static int Of(Session session, SessionProject project) => OfIdea(session, project) + Joined(session, project);

    /// <summary>Those that may be pitched and are in no queue, the most wanted first; equals as they were made.</summary>
    public static ImmutableArray<SessionProject> Ready(Session session)
    {
        var queued = session.Pitches.Values.SelectMany(queue => queue.Pitches.Values).Select(pitch => pitch.Project).OfType<ProjectKey>().ToHashSet();
        return [.. session.Teams.Active.Where(project => project.Canvas.IsReady && !queued.Contains(project.Key))
            .OrderByDescending(project => Of(session, project)).ThenByDescending(project => project.Line.Count)];
    }

    private static int OfIdea(Session session, SessionProject project)
    {
        var votes = session.Agenda.Where(step => session.Ballots.TryGetValue(step.Key, out var ballot)
            && ballot.Phase == BallotPhase.Revealed && project.Ideas.Any(ballot.Holds)).Select(step => session.Ballots[step.Key]).ToList();
        return votes.Count > 0
            ? project.Ideas.Max(votes[^1].DotsOn)
            : project.Ideas.Where(session.BoardOfIdea.ContainsKey)
                .SelectMany(idea => session.Boards[session.BoardOfIdea[idea]].HelpersOf(idea)).Distinct().Count();
    }

    private static int Joined(Session session, SessionProject project) => session.Pitches.Values
        .SelectMany(queue => queue.Pitches.Values).Where(pitch => pitch.Project == project.Key).SelectMany(pitch => pitch.Joined).Distinct().Count();
}
