using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Building on ideas: who may, on what, and how much.</summary>
public static class BuildRules
{
    public static Outcome<Event> Decide(Session session, BuildCommand command, Asked<Command> asked) => command switch
    {
        BuildOn ask => Add(session, ask, asked.Who.Seat, asked.At, asked.Chance),
        EditBuild ask => Edit(session, ask, asked.Who.Seat, asked.At),
        DeleteBuild ask => Delete(session, ask.Build, asked.Who.Seat, asked.At),
        _ => throw new UnreachableException(),
    };

    public static Outcome<Event> Hide(Session session, HideBuild ask) =>
        !session.Builds.ByKey.TryGetValue(ask.Build, out var build) ? RefusalCode.NoSuchBuild.Refused()
        : build.Hidden == ask.Hide ? Decisions.Nothing
        : new BuildHidden(session.BoardOfIdea[build.On], ask.Build, ask.Hide);

    /// <summary>How many were added to an idea, for everybody to see.</summary>
    public static int Count(Session session, IdeaKey idea) => session.Builds.On(idea).Count(key => !session.Builds.ByKey[key].Hidden);

    /// <summary>The side row of who added something; of nobody, the row that forgets it.</summary>
    private static SideRow By(CollectPlan plan, BuildKey build, SeatId? seat) =>
        new(plan.ShowsNames ? Aside.BuildSignatureKind : Aside.BuilderKind, build.Value, seat?.Value);

    private static Outcome<Event> Add(Session session, BuildOn ask, SeatId seat, DateTimeOffset at, Chance chance)
    {
        if (!session.BoardOfIdea.TryGetValue(ask.Idea, out var key) || session.Boards[key].Hidden.Contains(ask.Idea) || session.Boards[key].Waiting.Contains(ask.Idea)
            || session.ActivityOf(key)?.Plan is not BoardPlan)
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        if (BoardRules.OpenPlan(session, key, at) is not { } plan)
        {
            return (Refusal)RefusalCode.BoardClosed;
        }

        if (RefuseUnseen(session, session.Boards[key], ask.Idea, seat) is { } unseen)
        {
            return unseen;
        }

        var text = Words.Clean(ask.Text);
        if (Refuse(text) is { } no)
        {
            return no;
        }

        if (session.Builds.On(ask.Idea).Count >= Limits.BuildsOnIdea)
        {
            return Refusal.With(RefusalCode.TooManyBuilds, "most", Limits.BuildsOnIdea);
        }

        if (session.Builds.Of(seat).Count(own => session.BoardOfIdea[session.Builds.ByKey[own].On] == key) >= Limits.BuildsEach)
        {
            return Refusal.With(RefusalCode.TooManyOwnBuilds, "most", Limits.BuildsEach);
        }

        var build = new BuildKey(chance.Key(taken => session.Builds.ByKey.ContainsKey(new(taken))));
        return new Outcome<Event>.Accepted([new BuildSent(key, build, ask.Idea, text), .. Held(session, key, build, text)], [By(plan, build, seat)]);
    }

    private static Outcome<Event> Edit(Session session, EditBuild ask, SeatId seat, DateTimeOffset at)
    {
        if (RefuseOwner(session, ask.Build, seat) is { } notYours)
        {
            return notYours;
        }

        var build = session.Builds.ByKey[ask.Build];
        var board = session.BoardOfIdea[build.On];
        var text = Words.Clean(ask.Text);
        return BoardRules.OpenPlan(session, board, at) is null ? RefusalCode.BoardClosed.Refused()
            : Refuse(text) is { } no ? no
            : build.Text == text ? Decisions.Nothing
            : new Outcome<Event>.Accepted([new BuildEdited(board, ask.Build, text), .. build.Hidden ? [] : Held(session, board, ask.Build, text)], []);
    }

    /// <summary>What must wait until it is approved is hidden; showing it approves it.</summary>
    private static ImmutableArray<Event> Held(Session session, ActivityKey board, BuildKey build, string text) =>
        ApprovalRules.Waits(session, text) ? [new BuildHidden(board, build, true)] : [];

    private static Outcome<Event> Delete(Session session, BuildKey key, SeatId seat, DateTimeOffset at)
    {
        if (RefuseOwner(session, key, seat) is { } notYours)
        {
            return notYours;
        }

        var on = session.Builds.ByKey[key].On;
        var board = session.BoardOfIdea[on];
        return BoardRules.OpenPlan(session, board, at) is { } plan
            ? new Outcome<Event>.Accepted([new BuildDeleted(board, key, on)], [By(plan, key, null)])
            : RefusalCode.BoardClosed.Refused();
    }

    /// <summary>While not all ideas are shown, people build on what they were dealt.</summary>
    private static Refusal? RefuseUnseen(Session session, Board board, IdeaKey idea, SeatId seat) => board.Sight switch
    {
        Sight.Own => RefusalCode.AloneNow,
        Sight.Few when session.Aside.Authors.GetValueOrDefault(idea) != seat && !board.Showings.Of(seat).Ideas.Contains(idea) =>
            RefusalCode.NoSuchIdea,
        _ => (Refusal?)null,
    };

    private static Refusal? Refuse(string text) =>
        text.Length == 0 ? RefusalCode.TextEmpty
        : Words.TooLong(text, Limits.Idea) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea)
        : (Refusal?)null;

    private static Refusal? RefuseOwner(Session session, BuildKey key, SeatId seat) =>
        !session.Builds.ByKey.TryGetValue(key, out var build) ? RefusalCode.NoSuchBuild
        : build.Author != seat ? RefusalCode.NotYourBuild
        : (Refusal?)null;
}
