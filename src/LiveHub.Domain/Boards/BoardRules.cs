namespace LiveHub.Domain;

/// <summary>Collecting ideas: who may post, edit and delete, and until when.</summary>
public static class BoardRules
{
    public static Outcome<Event> SendIdea(Session session, SendIdea ask, SeatId seat, DateTimeOffset at, Chance chance)
    {
        if (OpenPlan(session, ask.Board, at) is not { } plan)
        {
            return (Refusal)RefusalCode.BoardClosed;
        }

        var text = Clean(ask.Text, plan);
        if (Refuse(text, ask.Column, plan, isPhoto: ask.Picture is not null) is { } no)
        {
            return no;
        }

        if (ask.Picture is { } picture && PhotoRules.Refuse(session, ask.Board, plan, seat, picture) is { } noPhoto)
        {
            return noPhoto;
        }

        if (session.Boards[ask.Board].IdeasOf(seat) >= plan.IdeasEach)
        {
            return Refusal.With(RefusalCode.TooManyIdeas, "most", plan.IdeasEach);
        }

        var idea = new IdeaKey(chance.Key(key => session.BoardOfIdea.ContainsKey(new(key))));
        var author = new SideRow(plan.ShowsNames ? Aside.SignatureKind : Aside.AuthorKind, idea.Value, seat.Value);
        bool? waits = ApprovalRules.Waits(session, text) ? true : null;
        var sent = new IdeaSent(ask.Board, idea, text, ColumnFor(ask.Column, plan), ask.Picture, Waits: waits);
        var board = session.Boards[ask.Board];
        return board.Big || board.Words is not null || waits == true || board.Known < Limits.PhoneBoard
            ? new Outcome<Event>.Accepted([sent], [author])
            : new Outcome<Event>.Accepted([sent, new BoardOutgrewPhones(ask.Board)], [author]);
    }

    public static Outcome<Event> EditIdea(Session session, EditIdea ask, SeatId seat, DateTimeOffset at)
    {
        if (RefuseOwner(session, ask.Idea, seat) is { } notYours)
        {
            return notYours;
        }

        var board = session.BoardOfIdea[ask.Idea];
        if (OpenPlan(session, board, at) is not { } plan)
        {
            return (Refusal)RefusalCode.BoardClosed;
        }

        var old = session.Boards[board].Ideas[ask.Idea];
        var text = Clean(ask.Text, plan);
        if (Refuse(text, ask.Column, plan, isPhoto: old.Picture is not null) is { } no)
        {
            return no;
        }

        var column = ask.Column is null ? old.Column : ColumnFor(ask.Column, plan);
        if (old.Text == text && old.Column == column)
        {
            return Decisions.Nothing;
        }

        bool? waits = ApprovalRules.Waits(session, text) ? true : null;
        return waits == true && GoingOn.IsInChoice(session, ask.Idea)
            ? RefusalCode.IdeaInVote.Refused() // What people choose among stays in sight.
            : Decisions.All([
                .. waits == true ? GroupRules.Leaving(session, board, ask.Idea) : [],
                new IdeaEdited(board, ask.Idea, text, column, WordOf(plan, old), waits)]);
    }

    public static Outcome<Event> DeleteIdea(Session session, DeleteIdea ask, SeatId seat, DateTimeOffset at)
    {
        if (RefuseOwner(session, ask.Idea, seat) is { } notYours)
        {
            return notYours;
        }

        var board = session.BoardOfIdea[ask.Idea];
        if (OpenPlan(session, board, at) is not { } plan)
        {
            return (Refusal)RefusalCode.BoardClosed;
        }

        if (GoingOn.IsInChoice(session, ask.Idea))
        {
            return (Refusal)RefusalCode.IdeaInVote;
        }

        if (!session.Builds.On(ask.Idea).IsEmpty)
        {
            return (Refusal)RefusalCode.IdeaBuiltOn;
        }

        var kind = plan.ShowsNames || session.Boards[board].Signed.Contains(ask.Idea) ? Aside.SignatureKind : Aside.AuthorKind;
        return new Outcome<Event>.Accepted(
            [.. GroupRules.Leaving(session, board, ask.Idea), new IdeaDeleted(board, ask.Idea, WordOf(plan, session.Boards[board].Ideas[ask.Idea]))],
            [SideRow.Forget(kind, ask.Idea.Value)]);
    }

    public static Outcome<Event> SayDone(Session session, SayDone ask, SeatId seat)
    {
        if (!session.Boards.TryGetValue(ask.Board, out var board))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        return board.Done.Contains(seat) == ask.Done ? Decisions.Nothing : new DoneSaid(ask.Board, seat, ask.Done);
    }

    public static Outcome<Event> Deal(Session session, DealIdeas ask, SeatId seat, DateTimeOffset at)
    {
        if (session.Ballots.TryGetValue(ask.Activity, out var ballot) && ballot.Phase != BallotPhase.Waiting)
        {
            var hand = ballot.Deals.Next(ballot.Options, _ => false);
            return hand.IsEmpty ? Decisions.Nothing : new IdeasDealt(ask.Activity, seat, hand);
        }

        if (session.Selections.TryGetValue(ask.Activity, out var selection))
        {
            return BackRules.Deal(session, selection, ask, seat);
        }

        if (!session.Boards.TryGetValue(ask.Activity, out var board))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (board.Sight != Sight.All)
        {
            return BlindRules.Deal(session, ask.Activity, seat, at);
        }

        var page = board.Deals.Next(
            board.Ring, idea => session.Aside.Authors.TryGetValue(idea, out var author) && author == seat);
        return page.IsEmpty ? Decisions.Nothing : new IdeasDealt(ask.Activity, seat, page);
    }

    public static Outcome<Event> SetOpen(Session session, ActivityKey key, bool open, DateTimeOffset at)
    {
        if (!session.Boards.TryGetValue(key, out var board))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        return board.Open == open ? Decisions.Nothing
            : open ? new Outcome<Event>.Accepted(BlindRules.Opening(session, session.ActivityOf(key)!, at), [])
            : new BoardClosed(key);
    }

    /// <summary>The plan of a board that takes ideas at this instant; null when it does not. A timer that has run out
    /// closes it, whether or not the server has yet said so.</summary>
    public static CollectPlan? OpenPlan(Session session, ActivityKey key, DateTimeOffset at) =>
        session.Boards.TryGetValue(key, out var board)
        && session.ActivityOf(key) is { Plan: CollectPlan plan } activity
        && (board.Open && !TimerRules.HasClosed(session, activity, at) || ReadingRules.Takes(session, activity))
            ? plan
            : null;

    /// <summary>A word stays on one line.</summary>
    private static string Clean(string? text, CollectPlan plan) =>
        plan is CheckInPlan ? Words.Clean(text).ReplaceLineEndings(" ") : Words.Clean(text);

    private static string? WordOf(CollectPlan plan, Idea idea) => plan is CheckInPlan ? idea.Text : null;

    private static Refusal? Refuse(string text, int? column, CollectPlan plan, bool isPhoto) =>
        text.Length == 0 && !isPhoto ? RefusalCode.TextEmpty
        : Words.TooLong(text, plan.Letters) ? Refusal.With(RefusalCode.TextTooLong, "most", plan.Letters)
        : column is { } c && (c < 0 || c >= Math.Max(1, plan.Columns.Length)) ? RefusalCode.NoSuchColumn
        : (Refusal?)null;

    private static int? ColumnFor(int? asked, CollectPlan plan) => plan.Columns.IsEmpty ? null : asked ?? 0;

    private static Refusal? RefuseOwner(Session session, IdeaKey idea, SeatId seat) =>
        !session.BoardOfIdea.ContainsKey(idea) ? RefusalCode.NoSuchIdea
        : session.Aside.Authors.GetValueOrDefault(idea) != seat ? RefusalCode.NotYourIdea
        : (Refusal?)null;
}
