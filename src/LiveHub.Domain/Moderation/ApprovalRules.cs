using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What people write may wait until it is approved: all of it, or what holds a word of a list.</summary>
public static class ApprovalRules
{
    /// <summary>Whether a text of a participant waits.</summary>
    public static bool Waits(Session session, string? text) =>
        session.Moderation.Approves || WordListRules.Holds(session, text);

    public static Outcome<Event> Set(Session session, SetApproval ask) =>
        session.Moderation.Approves == ask.On ? Decisions.Nothing : AndWhatNeedNotWait(session, new ApprovalSet(ask.On));

    public static Outcome<Event> Approve(Session session, ApproveIdeas ask) => Each(
        session, ask.Ideas, (board, idea) => board.Waiting.Contains(idea) || board.Hidden.Contains(idea),
        (key, ideas) => new IdeasApproved(key, ideas));

    public static Outcome<Event> SetAside(Session session, SetIdeasAside ask) => Each(
        session, ask.Ideas, (board, idea) => board.Waiting.Contains(idea), (key, ideas) => new IdeasSetAside(key, ideas));

    /// <summary>The change, and what waited and has no reason to any more is let in.</summary>
    public static Outcome<Event> AndWhatNeedNotWait(Session session, ModerationEvent change)
    {
        var then = ModerationState.Evolve(session, change);
        var free = then.Boards.OrderBy(board => board.Key.Value, StringComparer.Ordinal)
            .Select(board => (board.Key, Ideas: board.Value.Waiting.Where(idea => !Waits(then, board.Value.Ideas[idea].Text)).ToImmutableArray()))
            .Where(board => !board.Ideas.IsEmpty)
            .SelectMany(board => Approved(then, board.Key, board.Ideas));
        return new Outcome<Event>.Accepted([change, .. free], []);
    }

    /// <summary>How many people have an idea on a board, as far as others may know: those whose ideas all wait do not count.</summary>
    public static int PostedOn(Session session, Board board) => board.Waiting.IsEmpty
        ? board.Posted
        : board.Posted - board.Waiting
            .Select(idea => session.Aside.Authors.TryGetValue(idea, out var author) ? author : (SeatId?)null).OfType<SeatId>()
            .GroupBy(author => author).Count(waiting => waiting.Count() == board.IdeasOf(waiting.Key));

    private static Outcome<Event> Each(
        Session session, ImmutableArray<IdeaKey> ideas, Func<Board, IdeaKey, bool> applies,
        Func<ActivityKey, ImmutableArray<IdeaKey>, ModerationEvent> happened)
    {
        if (ideas.IsDefaultOrEmpty || !ideas.All(session.BoardOfIdea.ContainsKey))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        return new Outcome<Event>.Accepted(
        [
            .. ideas.Distinct().GroupBy(idea => session.BoardOfIdea[idea])
                .Select(board => (board.Key, Ideas: board.Where(idea => applies(session.Boards[board.Key], idea)).Order().ToImmutableArray()))
                .Where(board => !board.Ideas.IsEmpty)
                .SelectMany(board => happened(board.Key, board.Ideas) is IdeasApproved approved
                    ? Approved(session, approved.Board, approved.Ideas)
                    : [happened(board.Key, board.Ideas)]),
        ], []);
    }

    private static IEnumerable<Event> Approved(Session session, ActivityKey key, ImmutableArray<IdeaKey> ideas)
    {
        var board = session.Boards[key];
        var outgrows = !board.Big && board.Words is null
            && board.Known + ideas.Count(board.Waiting.Contains) > Limits.PhoneBoard;
        return outgrows ? [new IdeasApproved(key, ideas), new BoardOutgrewPhones(key)] : [new IdeasApproved(key, ideas)];
    }
}
