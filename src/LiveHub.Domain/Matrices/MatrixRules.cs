using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Feasible × affordable: opening, weighing, closing, the reveal, and what goes on.</summary>
public static class MatrixRules
{
    private const int Lowest = 1;
    private const int Highest = 5;

    public static Outcome<Event> Decide(Session session, MatrixCommand command, DateTimeOffset at) => command switch
    {
        OpenMatrix ask => Open(session, ask.Matrix, at),
        CloseMatrix ask => Close(session, ask.Matrix),
        RevealMatrix ask => Reveal(session, ask.Matrix),
        SetThresholds ask => Set(session, ask),
        _ => throw new UnreachableException(),
    };

    public static Outcome<Event> Weigh(Session session, WeighIdea ask, SeatId seat, DateTimeOffset at)
    {
        if (!session.Matrices.TryGetValue(ask.Matrix, out var matrix) || matrix.Phase != BallotPhase.Open
            || session.ActivityOf(ask.Matrix) is not { } activity || TimerRules.HasClosed(session, activity, at))
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        if (!matrix.Options.Contains(ask.Idea))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        return ask.Feasible is < Lowest or > Highest || ask.Affordable is < Lowest or > Highest ? RefusalCode.NoSuchAnswer.Refused()
            : matrix.WeightOf(seat, ask.Idea) == new Weight(ask.Feasible, ask.Affordable) ? Decisions.Nothing
            : new IdeaWeighed(ask.Matrix, ask.Idea, seat, ask.Feasible, ask.Affordable);
    }

    /// <summary>What goes on, the best first, with everything equal to the last of so many.</summary>
    public static ImmutableArray<IdeaKey> Best(Matrix matrix, int? top)
    {
        var on = matrix.Results.Where(result => result.GoesOn(matrix.Thresholds)).ToImmutableArray();
        return top is { } most && on.Length > most
            ? [.. on.TakeWhile((result, place) => place < most || SameSum(result, on[most - 1])).Select(result => result.Idea)]
            : [.. on.Select(result => result.Idea)];
    }

    /// <summary>The matrix with what it came to: the highest sum first, equals in the order of their random keys.</summary>
    public static Matrix Revealed(Matrix matrix) => matrix with
    {
        Phase = BallotPhase.Revealed,
        Results = [.. matrix.Options
            .Select(idea => Weighed.Of(idea, [.. matrix.Hands.Values.Where(hand => hand.ContainsKey(idea)).Select(hand => hand[idea])]))
            .OrderByDescending(result => Math.Round(result.Sum, 1)).ThenBy(result => result.Idea)],
    };

    public static bool SameSum(Weighed a, Weighed b) => Math.Abs(a.Sum - b.Sum) < 0.05;

    private static Outcome<Event> Open(Session session, ActivityKey key, DateTimeOffset at)
    {
        if (session.ActivityOf(key) is not { Plan: MatrixPlan plan } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var move = Moves.To(session, activity, at);
        switch (session.Matrices[key].Phase)
        {
            case BallotPhase.Open:
                return new Outcome<Event>.Accepted(move, []);
            case BallotPhase.Closed:
                return new Outcome<Event>.Accepted(move.Add(new MatrixReopened(key)), []);
            case BallotPhase.Revealed:
                return (Refusal)RefusalCode.VoteNotOpen;
        }

        var options = GoingOn.To(session, plan);
        return options.IsEmpty ? RefusalCode.NothingToVoteOn.Refused()
            : options.Length > Limits.Weighed ? Refusal.With(RefusalCode.TooManyToWeigh, "most", Limits.Weighed)
            : new Outcome<Event>.Accepted(move.Add(new MatrixOpened(key, options)), []);
    }

    private static Outcome<Event> Close(Session session, ActivityKey key) =>
        !session.Matrices.TryGetValue(key, out var matrix) ? RefusalCode.NoSuchActivity.Refused()
        : matrix.Phase switch
        {
            BallotPhase.Open => new MatrixClosed(key),
            BallotPhase.Waiting => RefusalCode.VoteNotOpen.Refused(),
            _ => Decisions.Nothing,
        };

    private static Outcome<Event> Reveal(Session session, ActivityKey key) =>
        !session.Matrices.TryGetValue(key, out var matrix) ? RefusalCode.NoSuchActivity.Refused()
        : matrix.Phase switch
        {
            BallotPhase.Closed => new MatrixRevealed(key),
            BallotPhase.Revealed => Decisions.Nothing,
            _ => RefusalCode.VoteNotClosed.Refused(),
        };

    private static Outcome<Event> Set(Session session, SetThresholds ask) =>
        !session.Matrices.TryGetValue(ask.Matrix, out var matrix) ? RefusalCode.NoSuchActivity.Refused()
        : !IsHalf(ask.Feasible) || !IsHalf(ask.Affordable) ? RefusalCode.BadThreshold.Refused()
        : matrix.Thresholds == new Thresholds(ask.Feasible, ask.Affordable) ? Decisions.Nothing
        : new ThresholdsSet(ask.Matrix, ask.Feasible, ask.Affordable);

    private static bool IsHalf(double value) => value is >= Lowest and <= Highest && double.IsInteger(2 * value);
}
