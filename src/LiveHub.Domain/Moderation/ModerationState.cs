using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of moderation change a session.</summary>
public static class ModerationState
{
    public static Session Evolve(Session session, ModerationEvent happened) => happened switch
    {
        ApprovalSet e => With(session, now => now with { Approves = e.On }),
        IdeasApproved e => Board(session, e.Board, board => e.Ideas.Aggregate(board, Approved)),
        IdeasSetAside e => Board(session, e.Board, board => board with
        {
            Waiting = board.Waiting.Except(e.Ideas),
            Hidden = board.Hidden.Union(e.Ideas),
        }),
        SessionPaused e => With(session, now => now with { PausedAt = e.At }),
        SessionResumed e => PauseRules.Evolve(session, e),
        DoorSet e => With(session, now => now with { Door = e.On }),
        DoorKnocked e => With(session, now => now.With(e.Ask, new(e.Seat))),
        DoorAnswered { Let: true } e => With(session, now => now.With(e.Ask, null)),
        DoorAnswered e => With(session, now => now.With(e.Ask, now.Asks[e.Ask] with { Declined = true })),
        // The new one, if any, comes with its side row.
        PassphraseSet => session with { Aside = session.Aside with { Passphrase = null } },
        PersonRemoved e => With(session, now => now with
        {
            Removed = e.Removed ? now.Removed.Add(e.Seat) : now.Removed.Remove(e.Seat),
        }),
        WordListSet e => With(session, now => now with
        {
            WordLists = now.WordLists.SetItem(e.Language, new(e.On, e.Words ?? now.WordLists[e.Language].Words)),
        }),
        _ => throw new UnreachableException(),
    };

    /// <summary>What is let in is as new as what others send now: when it was written nobody is told.</summary>
    private static Board Approved(Board board, IdeaKey key)
    {
        if (!board.Ideas.TryGetValue(key, out var idea) || board.Ring.Contains(key))
        {
            return board;
        }

        board = board with
        {
            Waiting = board.Waiting.Remove(key),
            Hidden = board.Hidden.Remove(key),
            Words = board.Words?.With(idea.Text, +1),
            Ideas = board.Ideas.SetItem(key, idea with { Wave = BoardState.NextWave(board) }),
            Arrived = board.Arrived + 1,
        };
        return board.With(key);
    }

    private static Session With(Session session, Func<Moderation, Moderation> change) =>
        session with { Moderation = change(session.Moderation) };

    private static Session Board(Session session, ActivityKey key, Func<Board, Board> change) =>
        session with { Boards = session.Boards.SetItem(key, change(session.Boards[key])) };
}
