using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How what happens to a board and its ideas changes a session.</summary>
public static class BoardState
{
    /// <summary>Ideas in one wave (see <see cref="Idea.Wave"/>).</summary>
    private const int WaveSize = 6;

    public static Session Evolve(Session session, BoardEvent happened) => happened switch
    {
        BoardOpened e => With(session, e.Board, board => board with { Open = true, WasOpened = true }),
        BoardClosed e => BlindRules.Closed(session, e.Board),
        BoardOutgrewPhones e => With(session, e.Board, board => board with { Big = true }),
        IdeaSent e => With(session, e.Board, board => Sent(board, e)) with
        {
            BoardOfIdea = session.BoardOfIdea.SetItem(e.Idea, e.Board),
        },
        IdeaEdited e => Edited(session, e),
        IdeaDeleted e => Deleted(session, e),
        DoneSaid e => With(session, e.Board, board => board with
        {
            Done = e.Done ? board.Done.Add(e.Seat) : board.Done.Remove(e.Seat),
        }),
        _ => throw new UnreachableException(),
    };

    public static Board Evolve(Board board, IdeaSentUp happened, PlaceKey? room)
    {
        var idea = new Idea(
            happened.Text, happened.Column, NextWave(board), room, happened.From, happened.Picture, happened.Paper, happened.ByHand ?? false);
        board = board with
        {
            Ideas = board.Ideas.SetItem(happened.Idea, idea),
            Arrived = board.Arrived + 1,
            Copies = board.Copies.SetItem(happened.From, happened.Idea),
        };
        return board.With(happened.Idea);
    }

    public static Session With(Session session, ActivityKey key, Func<Board, Board> change) =>
        session with { Boards = session.Boards.SetItem(key, change(session.Boards[key])) };

    /// <summary>The wave of the next idea that everybody sees.</summary>
    public static int NextWave(Board board) => board.Arrived / WaveSize;

    private static Board Sent(Board board, IdeaSent happened)
    {
        var idea = new Idea(happened.Text, happened.Column, NextWave(board), Picture: happened.Picture, Paper: happened.Paper,
            ByHand: happened.ByHand ?? false);
        if (happened.Waits == true)
        {
            return board with { Ideas = board.Ideas.SetItem(happened.Idea, idea), Waiting = board.Waiting.Add(happened.Idea) };
        }

        board = board with
        {
            Ideas = board.Ideas.SetItem(happened.Idea, idea),
            Arrived = board.Arrived + 1,
            Words = board.Words?.With(happened.Text, +1),
        };
        return board.With(happened.Idea);
    }

    /// <summary>What was hidden stays so; else the text says anew whether it waits.</summary>
    private static Session Edited(Session session, IdeaEdited happened)
    {
        var (key, waits) = (happened.Idea, happened.Waits == true);
        var board = waits ? GroupState.Left(session.Boards[happened.Board], key) : session.Boards[happened.Board];
        var (old, wasSeen) = (board.Ideas[key], board.Ring.Contains(key));
        var isSeen = !waits && !board.Hidden.Contains(key) && !board.Groups.HeadOf.ContainsKey(key);
        board = board with
        {
            Ideas = board.Ideas.SetItem(key, old with { Text = happened.Text, Column = happened.Column }),
            Words = Counted(Counted(board.Words, old.Text, wasSeen ? -1 : 0), happened.Text, isSeen ? +1 : 0),
            Waiting = waits && !board.Hidden.Contains(key) ? board.Waiting.Add(key) : board.Waiting.Remove(key),
        };
        board = isSeen ? board.With(key) : board.Without(key);
        session = session with { Boards = session.Boards.SetItem(happened.Board, board) };
        return isSeen ? session : PhotoRules.WithoutShown(session, key);
    }

    private static Session Deleted(Session session, IdeaDeleted happened)
    {
        var board = GroupState.Left(session.Boards[happened.Board], happened.Idea);
        board = board.Without(happened.Idea) with
        {
            Words = Counted(board.Words, board.Ideas[happened.Idea].Text, board.Ring.Contains(happened.Idea) ? -1 : 0),
            Ideas = board.Ideas.Remove(happened.Idea),
            Copies = board.Ideas[happened.Idea].From is { } from ? board.Copies.Remove(from) : board.Copies,
            Hidden = board.Hidden.Remove(happened.Idea),
            Waiting = board.Waiting.Remove(happened.Idea),
            Backers = board.Backers.Remove(happened.Idea),
            Helpers = board.Helpers.Remove(happened.Idea),
            Answered = board.Answered.Remove(happened.Idea),
            Signed = board.Signed.Remove(happened.Idea),
        };
        if (session.Aside.Authors.TryGetValue(happened.Idea, out var author))
        {
            board = board.WrittenBy(author, -1);
        }

        return PhotoRules.WithoutShown(session, happened.Idea) with
        {
            Boards = session.Boards.SetItem(happened.Board, board),
            BoardOfIdea = session.BoardOfIdea.Remove(happened.Idea),
            Aside = session.Aside.WithoutAuthor(happened.Idea),
        };
    }

    /// <summary>What does not count for all is not counted.</summary>
    private static WordCounts? Counted(WordCounts? words, string text, int change) => change == 0 ? words : words?.With(text, change);
}
