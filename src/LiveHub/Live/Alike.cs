using System.Collections.Concurrent;
using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>What is alike on the boards of one session: an index of each, made when it is first asked for and kept up with
/// the board whenever it is asked again.</summary>
internal sealed class Alike
{
    private readonly ConcurrentDictionary<ActivityKey, Kept> _boards = new();

    /// <summary>Up to three ideas of others like this text, of the board on which this person writes.</summary>
    public IReadOnlyList<LikeEntity> Like(Session session, SeatId seat, string text) =>
        LikeView.BoardFor(session, seat) is { } key
            ? With(session.Boards[key], key, index => LikeView.Like(session, key, seat, text, index))
            : [];

    /// <summary>Suggested groups of a board.</summary>
    public SimilarIdeas Similar(Session session, ActivityKey key) =>
        session.Boards.TryGetValue(key, out var board) && GroupRules.IsOf(session.ActivityOf(key)?.Plan)
            ? With(board, key, index => Domain.Similar.Of(board, index))
            : SimilarIdeas.None;

    private T With<T>(Board board, ActivityKey key, Func<LikenessIndex, T> ask)
    {
        var kept = _boards.GetOrAdd(key, _ => new());
        lock (kept)
        {
            if (!ReferenceEquals(kept.Ideas, board.Ideas) || !ReferenceEquals(kept.Ring, board.Ring))
            {
                kept.Index.Follow(LikeView.Texts(board));
                (kept.Ideas, kept.Ring) = (board.Ideas, board.Ring);
            }

            return ask(kept.Index);
        }
    }

    private sealed class Kept
    {
        public LikenessIndex Index { get; } = new();

        public object? Ideas { get; set; }

        public object? Ring { get; set; }
    }
}
