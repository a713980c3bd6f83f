using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What became of ideas that everybody may read.</summary>
internal sealed class Fates(Session session, ImmutableDictionary<IdeaKey, IdeaProject> projects)
{
    /// <summary>So many of a last vote are its best: as many as the results show.</summary>
    private const int Best = 3;

    private readonly ImmutableArray<Activity> _choices =
        [.. session.InRooms.Values.OrderBy(step => step.Key.Value, StringComparer.Ordinal).Concat(session.Agenda).Where(step => step.Plan is ChoosingPlan)];

    private readonly ImmutableHashSet<IdeaKey> _told =
        [.. session.Pitches.Values.SelectMany(queue => queue.Pitches.Values).Select(pitch => pitch.Idea).OfType<IdeaKey>(),
            .. session.Rooms.Values.Select(room => room.Topic).OfType<IdeaKey>()];

    public IdeaOutcome Of(ActivityKey key, IdeaKey idea)
    {
        var groups = session.Boards[key].Groups;
        if (groups.HeadOf.TryGetValue(idea, out var head))
        {
            return new(idea, OutcomeCode.Merged, With: Alone(key, head) with { Text = BoardView.Read(session, head)?.Text });
        }

        return Alone(key, idea);
    }

    /// <summary>Of an idea that counts as itself, with those that are counted with it. What was sent to the main board fares as it does there.</summary>
    private IdeaOutcome Alone(ActivityKey key, IdeaKey idea)
    {
        ImmutableArray<IdeaKey> ideas = [.. session.Boards[key].Groups.All(idea)];
        if (ideas.Select(one => projects.GetValueOrDefault(one)).FirstOrDefault(project => project is not null) is { } project)
        {
            return new(idea, OutcomeCode.Project, Project: project);
        }

        if (session.CopyOf(key, idea) is { } copy && session.BoardOfIdea.TryGetValue(copy, out var main)
            && !session.Boards[main].Hidden.Contains(copy))
        {
            return Of(main, copy) with { Idea = idea };
        }

        var last = _choices.LastOrDefault(step => ideas.Any(one => GoingOn.Holds(session, step.Key, one)));
        var end = last is null ? new(idea, OutcomeCode.Collected) : After(last, idea, ideas) with { Question = last.Plan.Question };
        return ideas.Any(_told.Contains) ? end with { Outcome = OutcomeCode.Chosen } : end;
    }

    private IdeaOutcome After(Activity step, IdeaKey idea, ImmutableArray<IdeaKey> ideas) =>
        !GoingOn.IsDone(session, step.Key) ? new(idea, OutcomeCode.Choosing)
        : session.Selections.TryGetValue(step.Key, out var selection)
            ? new(idea, ideas.Any(selection.GoesOn.Contains) ? OutcomeCode.Chosen : OutcomeCode.Stayed)
        : session.Matrices.ContainsKey(step.Key)
            ? new(idea, GoesOn(step, ideas, null) ? OutcomeCode.Chosen : OutcomeCode.NotYet)
        : Placed(new(idea, IsChosen(step, ideas) ? OutcomeCode.Chosen : OutcomeCode.NotChosen), step.Key, ideas);

    /// <summary>A step that followed and took others left it behind; one that is planned says whom it would take.</summary>
    private bool IsChosen(Activity step, ImmutableArray<IdeaKey> ideas)
    {
        var next = _choices.Where(other => other.Plan is ChoosingPlan plan && plan.Of == step.Key).ToArray();
        var opened = next.Any(other => GoingOn.From(session, step.Key, null).Any(idea => GoingOn.Holds(session, other.Key, idea)));
        return !opened && (next.Length == 0 ? GoesOn(step, ideas, Best)
            : next.Any(other => GoesOn(step, ideas, ((ChoosingPlan)other.Plan).Top)));
    }

    private bool GoesOn(Activity step, ImmutableArray<IdeaKey> ideas, int? top) =>
        GoingOn.From(session, step.Key, top).Any(ideas.Contains);

    private IdeaOutcome Placed(IdeaOutcome outcome, ActivityKey step, ImmutableArray<IdeaKey> ideas)
    {
        if (session.Ballots.TryGetValue(step, out var ballot) && ideas.FirstOrDefault(ballot.Options.Contains) is { Value: not null } voted)
        {
            var dots = ballot.DotsOn(voted);
            return outcome with
            {
                Place = 1 + ballot.Ranking.Count(other => ballot.DotsOn(other) > dots),
                Dots = dots,
                Unit = ballot.Unit == VoteUnit.Dots ? null : ballot.Unit,
            };
        }

        return session.Ratings.TryGetValue(step, out var rating) && ideas.FirstOrDefault(rating.IsRanked) is { Value: not null } rated
            ? outcome with { Place = rating.PlaceOf(rated), Score = (int)Math.Round(100 * rating.ScoreOf(rated)) }
            : outcome;
    }
}
