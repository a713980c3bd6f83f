using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Choosing at tables: dealing, marking in silence, confirming, closing.</summary>
public static class SelectionRules
{
    /// <summary>Ideas that one person reads when they are rated next, and ratings that each idea then needs.</summary>
    private const int CardsEach = 10;
    private const int RatingsPerIdea = 8;
    private const int FewestKept = 3;
    private const int MostKept = 7;

    /// <summary>As many of each pile as the room can rate well afterwards.</summary>
    public static int DefaultKeep(int people, int piles) =>
        Math.Clamp(people * CardsEach / RatingsPerIdea / Math.Max(1, piles), FewestKept, MostKept);

    /// <summary>The plan, or why it cannot be.</summary>
    public static (ActivityPlan?, Refusal?) Check(Session session, SelectionPlan plan) =>
        !GoingOn.IsSource(session.ActivityOf(plan.Of)?.Plan) ? (null, RefusalCode.NoSuchActivity)
        : plan.Marks is < 1 or > Limits.Marks || plan.Keep is < 1 or > Limits.KeptPerTable || plan.Top is < 1
            ? (null, Refusal.With(RefusalCode.BadMarks, "most", Limits.Marks))
        : (plan, null);

    public static Outcome<Event> Decide(Session session, SelectionCommand command, DateTimeOffset at)
    {
        if (!session.Selections.TryGetValue(command.Selection, out var selection))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        return command switch
        {
            OpenSelection => Open(session, session.ActivityOf(command.Selection)!, selection, at),
            ShowSums when !selection.Open => RefusalCode.ChoiceClosed.Refused(),
            ShowSums => Shown(command.Selection, selection) is { } shown ? shown : Decisions.Nothing,
            MarkOn when !selection.Open => RefusalCode.ChoiceClosed.Refused(),
            MarkOn => Resumed(session, command.Selection, selection),
            CloseSelection when selection.Phase == SelectionPhase.Waiting => RefusalCode.ChoiceClosed.Refused(),
            CloseSelection => Closing(command.Selection, selection) is { } closing ? closing : Decisions.Nothing,
            BringBack ask => BackRules.Bring(selection, ask),
            _ => throw new UnreachableException(),
        };
    }

    public static Outcome<Event> Decide(Session session, AtTableCommand command, SeatId seat, DateTimeOffset at) => command switch
    {
        MarkIdea ask => Mark(session, ask, seat, at),
        ConfirmPile ask => Confirm(session, ask, seat, at),
        AskBack ask => BackRules.Ask(session, ask, seat),
        _ => throw new UnreachableException(),
    };

    /// <summary>The event that ends marking wherever people still mark; null when nobody does.</summary>
    public static SumsShown? Shown(ActivityKey key, Selection selection) =>
        Where(selection, PilePhase.Marking) is { IsEmpty: false } piles ? new(key, piles) : null;

    /// <summary>The event that closes it; null when it is not open. A pile without confirmation sends its proposal.</summary>
    public static SelectionClosed? Closing(ActivityKey key, Selection selection) => selection.Open
        ? new(key, [.. selection.Piles.Index().SelectMany(pile =>
            pile.Item.Phase == PilePhase.Marking ? selection.Proposal(pile.Index) : pile.Item.Chosen).Order()])
        : null;

    /// <summary>When the time is over while people mark, each table sees its sums; nothing closes yet.</summary>
    public static SumsShown? AtZero(Session session, Activity current) =>
        session.Selections.TryGetValue(current.Key, out var selection) && selection.Open ? Shown(current.Key, selection) : null;

    /// <summary>Whether an idea was dealt to a table, and so stays as it is for everybody.</summary>
    public static bool Holds(Session session, IdeaKey idea) =>
        session.Selections.Values.Any(selection => selection.PileOfIdea.ContainsKey(idea));

    private static Outcome<Event> Open(Session session, Activity activity, Selection selection, DateTimeOffset at)
    {
        var move = Moves.To(session, activity, at);
        switch (selection.Phase)
        {
            case SelectionPhase.Closed when !selection.IsUntouched:
                return new Outcome<Event>.Accepted(move.Add(new SelectionReopened(activity.Key)), []);
            case SelectionPhase.Marking or SelectionPhase.Confirming:
                return new Outcome<Event>.Accepted(move, []);
        }

        var plan = (SelectionPlan)activity.Plan;
        var ideas = GoingOn.To(session, plan);
        if (ideas.IsEmpty)
        {
            return (Refusal)RefusalCode.NothingToVoteOn;
        }

        var piles = Piles.Deal(session, ideas);
        if (piles.IsEmpty)
        {
            return (Refusal)RefusalCode.NobodyAtTables;
        }

        var keep = plan.Keep ?? DefaultKeep(session.Seats.Count, piles.Length);
        return new Outcome<Event>.Accepted(move.Add(new SelectionOpened(activity.Key, piles, plan.Marks, keep)), []);
    }

    private static Outcome<Event> Resumed(Session session, ActivityKey key, Selection selection)
    {
        var piles = Where(selection, PilePhase.Confirming)
            .Where(pile => selection.ReadersOf(session, pile).Any(seat => !selection.IsReady(seat, pile)));
        return piles.ToImmutableArray() is { IsEmpty: false } some ? new MarkingResumed(key, some) : Decisions.Nothing;
    }

    private static Outcome<Event> Mark(Session session, MarkIdea ask, SeatId seat, DateTimeOffset at)
    {
        if (OpenAt(session, ask.Selection, at) is not { } selection)
        {
            return (Refusal)RefusalCode.MarkingClosed;
        }

        var pile = selection.PileOf(session, seat);
        if (!selection.Piles[pile].Ideas.Contains(ask.Idea))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        if (selection.Piles[pile].Phase != PilePhase.Marking)
        {
            return (Refusal)RefusalCode.MarkingClosed;
        }

        var hand = selection.HandOf(seat);
        if (hand.Contains(ask.Idea) == ask.Mark)
        {
            return Decisions.Nothing;
        }

        if (ask.Mark && selection.IsReady(seat, pile))
        {
            return Refusal.With(RefusalCode.NoMarksLeft, "marks", selection.MarksOn(pile));
        }

        var marked = new IdeaMarked(ask.Selection, ask.Idea, seat, ask.Mark);
        var then = SelectionState.Evolve(session, marked);
        var after = then.Selections[ask.Selection];
        return ask.Mark && after.ReadersOf(then, pile).All(reader => after.IsReady(reader, pile))
            ? Decisions.All(marked, new SumsShown(ask.Selection, [pile]))
            : marked;
    }

    private static Outcome<Event> Confirm(Session session, ConfirmPile ask, SeatId seat, DateTimeOffset at)
    {
        if (OpenAt(session, ask.Selection, at) is not { } selection)
        {
            return (Refusal)RefusalCode.ChoiceClosed;
        }

        var number = selection.PileOf(session, seat);
        var pile = selection.Piles[number];
        if (pile.Phase == PilePhase.Marking || ask.Ideas.IsDefaultOrEmpty)
        {
            return ask.Ideas.IsDefaultOrEmpty ? RefusalCode.BadCommand.Refused() : RefusalCode.ChoiceClosed.Refused();
        }

        ImmutableArray<IdeaKey> ideas = [.. ask.Ideas.Distinct().Order()];
        return ideas.Any(idea => !pile.Ideas.Contains(idea)) ? RefusalCode.NoSuchIdea.Refused()
            : ideas.Length > selection.KeepOf(number) ? Refusal.With(RefusalCode.TooManyConfirmed, "most", selection.KeepOf(number))
            : pile.Phase == PilePhase.Confirmed && pile.Chosen.SequenceEqual(ideas) ? Decisions.Nothing
            : new PileConfirmed(ask.Selection, number, ideas);
    }

    private static Selection? OpenAt(Session session, ActivityKey key, DateTimeOffset at) =>
        session.Selections.TryGetValue(key, out var selection) && selection.Open
        && session.ActivityOf(key) is { } activity && !TimerRules.HasClosed(session, activity, at)
            ? selection
            : null;

    private static ImmutableArray<int> Where(Selection selection, PilePhase phase) =>
        [.. selection.Piles.Index().Where(pile => pile.Item.Phase == phase).Select(pile => pile.Index)];
}
