using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Everybody may see the session's title, code and language, and what is going on now.</summary>
public static class SceneView
{
    public static NowEntity Now(Session session, Scene scene) => scene switch
    {
        _ when session.Ended && scene.Ballot is not { Phase: BallotPhase.Revealed } => new NowEntity.Ended(),
        { Activity: { Plan: BoardPlan plan } activity, Board: { } board } => new NowEntity.OnBoard(
            activity.Key.Value, plan.Question, plan.Columns, board.Open, plan.ShowsNames, board.Big, plan.ClosesAtZero),
        { Activity: { Plan: BallotPlan plan } activity, Ballot: { } ballot } => new NowEntity.OnBallot(
            activity.Key.Value, plan.Question, ColumnsOf(session, plan), ballot.Phase, ballot.Dots, ballot.PerIdea,
            ballot.Options.Count, ballot.Live, ballot.Big, plan.ClosesAtZero),
        _ => new NowEntity.Lobby(),
    };

    /// <summary>The columns of the board that a ballot, or the ballot it follows, is about.</summary>
    private static ImmutableArray<string> ColumnsOf(Session session, BallotPlan plan)
    {
        for (var hops = 0; hops < Limits.Activities; hops++)
        {
            switch (session.ActivityOf(plan.Of)?.Plan)
            {
                case BoardPlan board:
                    return board.Columns;
                case BallotPlan earlier:
                    plan = earlier;
                    break;
                default:
                    return [];
            }
        }

        return [];
    }
}

/// <summary>What a session is called.</summary>
public sealed record SessionEntity(string Title, string Code, string Language, bool Ended);

/// <summary>What is going on, by kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Lobby), "lobby")]
[JsonDerivedType(typeof(OnBoard), "board")]
[JsonDerivedType(typeof(OnBallot), "ballot")]
[JsonDerivedType(typeof(Ended), "ended")]
public abstract record NowEntity
{
    private NowEntity()
    {
    }

    /// <summary>Nothing has started yet.</summary>
    public sealed record Lobby : NowEntity;

    public sealed record OnBoard(
        string Activity, string Question, ImmutableArray<string> Columns, bool Open, bool ShowsNames, bool Big,
        bool ClosesAtZero) : NowEntity;

    public sealed record OnBallot(
        string Activity, string Question, ImmutableArray<string> Columns, BallotPhase Phase, int Dots, int PerIdea,
        int Options, LiveResults Live, bool Big, bool ClosesAtZero) : NowEntity;

    public sealed record Ended : NowEntity;
}
