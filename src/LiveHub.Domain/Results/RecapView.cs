using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>While results are on show, everybody may see what came of the day: how many ideas, and the best of each
/// vote whose result was revealed.</summary>
public static class RecapView
{
    /// <summary>Ideas of one vote that a recap shows, before equals.</summary>
    private const int Best = 3;

    public static IEnumerable<string> Keys(Scene scene) => scene.Activity?.Plan is ResultsPlan ? ["recap"] : [];

    public static object? Recap(Session session, Scene scene, Audience audience) =>
        scene.Activity?.Plan is ResultsPlan && audience.Kind != AudienceKind.Own
            ? new RecapEntity(
                session.Agenda.Where(activity => activity.Plan is BoardPlan)
                    .Sum(activity => session.Boards[activity.Key].IdeaCount),
                [.. session.Agenda.Where(activity => activity.Plan is BallotPlan
                    && session.Ballots[activity.Key].Phase == BallotPhase.Revealed).Select(vote => Vote(session, vote))])
            : null;

    private static RecapVote Vote(Session session, Activity activity)
    {
        var ballot = session.Ballots[activity.Key];
        return new(activity.Plan.Question, ballot.Voters, [.. BallotRules.Best(ballot, Best).Select(idea =>
            new RecapIdea(BoardView.Read(session, idea)?.Text ?? "", ballot.DotsOn(idea)))], ballot.Unit == VoteUnit.Dots ? null : ballot.Unit);
    }
}

/// <param name="Ideas">On all boards together.</param>
public sealed record RecapEntity(int Ideas, ImmutableArray<RecapVote> Votes);

/// <param name="Voters">How many people placed a dot.</param>
/// <param name="Best">From most to fewest dots.</param>
public sealed record RecapVote(string Question, int Voters, ImmutableArray<RecapIdea> Best, VoteUnit? Unit = null);

public sealed record RecapIdea(string Text, int Dots);
