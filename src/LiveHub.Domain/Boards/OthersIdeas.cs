namespace LiveHub.Domain;

/// <summary>Whether somebody may see what others have on a board, now: the one place that says so to everything that
/// reads or answers others' ideas for it.</summary>
public static class OthersIdeas
{
    /// <summary>While the board is what goes on where the person is.</summary>
    public static bool AreSeen(Session session, ActivityKey board, SeatId seat) =>
        session.Boards.TryGetValue(board, out var held) && held.Words is null && held.Sight == Sight.All
        && session.Places[session.PlaceOf(seat)].Current == board;
}
