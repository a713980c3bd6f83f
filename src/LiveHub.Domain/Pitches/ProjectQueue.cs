using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Projects in a queue of pitches: only those that say what they are to bring and what they are to teach.</summary>
public static class ProjectQueue
{
    public static Outcome<Event> Add(Session session, PitchProject ask, Chance chance)
    {
        if (!session.Pitches.TryGetValue(ask.Pitches, out var queue))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (session.Teams.Find(ask.Project) is not { } project)
        {
            return (Refusal)RefusalCode.NoSuchProject;
        }

        return queue.Pitches.Values.Any(pitch => pitch.Project == ask.Project) ? Decisions.Nothing
            : WhyNot(project.Canvas) is { } no ? no.Refused()
            : All(session, ask.Pitches, queue, [project], chance);
    }

    /// <summary>Those that are ready, the most wanted first, until so many projects are in the queue.</summary>
    public static Outcome<Event> Fill(Session session, FillPitches ask, PitchQueue queue, Chance chance)
    {
        var there = queue.Pitches.Values.Count(pitch => pitch.Project is not null);
        var ready = TeamSupport.Ready(session);
        return there > 0 || !ready.IsEmpty ? All(session, ask.Pitches, queue, [.. ready.Take(Math.Max(0, ask.Top - there))], chance)
            : session.Teams.Active.Select(project => WhyNot(project.Canvas)).FirstOrDefault(no => no is not null) is { } missing ? missing.Refused()
            : RefusalCode.NoProjects.Refused();
    }

    /// <summary>What is still missing, as a reason.</summary>
    private static RefusalCode? WhyNot(Canvas canvas) =>
        canvas.IsReady ? null
        : canvas.Missing.Any(field => field is CanvasField.GoalFrom or CanvasField.GoalTo or CanvasField.GoalBy or CanvasField.GoalMeasure)
            ? RefusalCode.NoPerformanceGoal
        : RefusalCode.NoLearningGoal;

    private static Outcome<Event> All(
        Session session, ActivityKey pitches, PitchQueue queue, ImmutableArray<SessionProject> projects, Chance chance)
    {
        if (queue.Order.Count + projects.Length > Limits.Pitches)
        {
            return Refusal.With(RefusalCode.TooManyPitches, "most", Limits.Pitches);
        }

        var drawn = new HashSet<PitchKey>();
        PitchKey NewKey()
        {
            var key = QueueRules.NewKey(session, chance, drawn);
            drawn.Add(key);
            return key;
        }

        return new Outcome<Event>.Accepted(
            [.. projects.Select(project => new PitchAdded(
                pitches, NewKey(), project.Canvas.Title, project.Ideas.IsEmpty ? null : project.Ideas[0], project.Key))], []);
    }
}
