namespace LiveHub.Domain;

/// <summary>Takes an idea or a photo from everybody's sight, or gives it back. Nothing is lost.</summary>
public sealed record HideIdea(IdeaKey Idea, bool Hide) : FacilitatorCommand;

/// <summary>The same for a word of a check-in, whoever gave it or gives it yet.</summary>
public sealed record HideWord(ActivityKey CheckIn, string Word, bool Hide) : FacilitatorCommand;

public sealed record IdeaHidden(ActivityKey Board, IdeaKey Idea, bool Hidden) : Event;

/// <param name="Word">As it is counted, whatever its case.</param>
public sealed record WordHidden(ActivityKey CheckIn, string Word, bool Hidden) : Event;

/// <summary>What should not be seen: hidden from all but its author and the facilitator, who can show it again.</summary>
public static class HidingRules
{
    public static Outcome<Event> Hide(Session session, HideIdea ask)
    {
        if (!session.BoardOfIdea.TryGetValue(ask.Idea, out var key) || session.Boards[key] is not { Words: null } board)
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        return board.Hidden.Contains(ask.Idea) == ask.Hide ? Decisions.Nothing
            : ask.Hide && GoingOn.IsInChoice(session, ask.Idea)
                ? RefusalCode.IdeaInVote.Refused()
            : Decisions.All([new IdeaHidden(key, ask.Idea, ask.Hide), .. RoomsCalled(session, ask, board.Ideas[ask.Idea].Text)]);
    }

    /// <summary>Rooms that bear the name of their topic, which should not be seen there either.</summary>
    private static IEnumerable<Event> RoomsCalled(Session session, HideIdea ask, string text) =>
        from room in session.Rooms.Values
        where room.Topic == ask.Idea && room.Name == (ask.Hide ? text : "")
        orderby room.Key.Value
        select new RoomNamed(room.Breakout, room.Number, ask.Hide ? "" : text, room.Call);

    public static Outcome<Event> Hide(Session session, HideWord ask)
    {
        var word = WordCounts.Fold(Words.Clean(ask.Word));
        return !session.Boards.TryGetValue(ask.CheckIn, out var board) || board.Words?.ByWord.ContainsKey(word) != true
                ? RefusalCode.NoSuchIdea.Refused()
            : board.HiddenWords.Contains(word) == ask.Hide ? Decisions.Nothing
            : new WordHidden(ask.CheckIn, word, ask.Hide);
    }

    public static Session Evolve(Session session, IdeaHidden happened)
    {
        var (key, board) = (happened.Idea, GroupState.Left(session.Boards[happened.Board], happened.Idea));
        board = happened.Hidden
            ? board.Without(key) with { Hidden = board.Hidden.Add(key), Waiting = board.Waiting.Remove(key) }
            : board.With(key) with { Hidden = board.Hidden.Remove(key) };
        session = session with { Boards = session.Boards.SetItem(happened.Board, board) };
        return happened.Hidden ? PhotoRules.WithoutShown(session, key) : session;
    }

    public static Board Evolve(Board board, WordHidden happened) => board with
    {
        HiddenWords = happened.Hidden ? board.HiddenWords.Add(happened.Word) : board.HiddenWords.Remove(happened.Word),
    };
}
