using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of a "feasible × affordable" change a session.</summary>
public static class MatrixState
{
    public static Session Evolve(Session session, MatrixEvent happened) => session with
    {
        Matrices = session.Matrices.SetItem(happened.Matrix, Changed(session.Matrices[happened.Matrix], happened)),
    };

    private static Matrix Changed(Matrix matrix, MatrixEvent happened) => happened switch
    {
        MatrixOpened e => matrix with { Phase = BallotPhase.Open, Options = [.. e.Options] },
        MatrixReopened => matrix with { Phase = BallotPhase.Open },
        MatrixClosed => matrix with { Phase = BallotPhase.Closed },
        MatrixRevealed => MatrixRules.Revealed(matrix),
        ThresholdsSet e => matrix with { Thresholds = new(e.Feasible, e.Affordable) },
        IdeaWeighed e => matrix.Changed(e.Seat, e.Idea, new(e.Feasible, e.Affordable)),
        _ => throw new UnreachableException(),
    };
}
