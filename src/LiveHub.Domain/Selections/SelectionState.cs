using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of a choice at tables change a session.</summary>
public static class SelectionState
{
    public static Session Evolve(Session session, SelectionEvent happened) =>
        With(session, happened.Selection, selection => Changed(selection, happened));

    public static Session Evolve(Session session, IdeasDealt happened) => With(session, happened.Activity, selection =>
        selection with { Deals = selection.Deals.Dealt(happened.Seat, happened.Ideas) });

    /// <summary>What was opened by mistake, and nobody has marked anything in, was never open.</summary>
    public static Session Unused(Session session, ActivityKey key, Selection selection) =>
        selection.IsUntouched ? With(session, key, _ => Selection.Empty) : session;

    private static Selection Changed(Selection selection, SelectionEvent happened) => happened switch
    {
        SelectionOpened e => Selection.Dealt(e),
        IdeaMarked e => Marked(selection, e),
        SumsShown e => Piled(selection, e.Piles, (pile, at) => pile with
        {
            Phase = PilePhase.Confirming,
            Chosen = selection.Proposal(at),
        }),
        MarkingResumed e => Piled(selection, e.Piles, (pile, _) => pile with { Phase = PilePhase.Marking, Chosen = [] }),
        PileConfirmed e => Piled(selection, [e.Pile], (pile, _) => pile with { Phase = PilePhase.Confirmed, Chosen = e.Ideas }),
        SelectionClosed e => Closed(selection, [.. e.Kept]),
        SelectionReopened => selection with { Open = true, GoesOn = [], Stayed = [] },
        BackAsked e => Asked(selection, e.Idea, e.Asked
            ? selection.AskingFor(e.Idea).Add(e.Seat)
            : selection.AskingFor(e.Idea).Remove(e.Seat)),
        IdeaBroughtBack { Back: true } e => selection with
        {
            Back = selection.Back.Add(e.Idea),
            GoesOn = selection.GoesOn.Add(e.Idea),
            Stayed = selection.Stayed.Remove(e.Idea),
            Asked = selection.Asked.Remove(e.Idea),
        },
        IdeaBroughtBack e => selection with
        {
            Back = selection.Back.Remove(e.Idea),
            GoesOn = selection.GoesOn.Remove(e.Idea),
            Stayed = selection.Stayed.Add(e.Idea),
        },
        _ => throw new UnreachableException(),
    };

    private static Selection Marked(Selection selection, IdeaMarked marked)
    {
        var hand = selection.HandOf(marked.Seat);
        hand = marked.Marked ? hand.Add(marked.Idea) : hand.Remove(marked.Idea);
        var sum = selection.Sums.GetValueOrDefault(marked.Idea) + (marked.Marked ? 1 : -1);
        return selection with
        {
            Hands = hand.IsEmpty ? selection.Hands.Remove(marked.Seat) : selection.Hands.SetItem(marked.Seat, hand),
            Sums = sum > 0 ? selection.Sums.SetItem(marked.Idea, sum) : selection.Sums.Remove(marked.Idea),
        };
    }

    /// <summary>What was brought back before, and is not kept now, is brought back still.</summary>
    private static Selection Closed(Selection selection, ImmutableSortedSet<IdeaKey> kept)
    {
        var back = selection.Back.Except(kept);
        var goesOn = kept.Union(back);
        return selection with
        {
            Open = false,
            Back = back,
            GoesOn = goesOn,
            Stayed = [.. selection.PileOfIdea.Keys.Where(idea => !goesOn.Contains(idea))],
            Asked = selection.Asked.RemoveRange(kept),
        };
    }

    private static Selection Asked(Selection selection, IdeaKey idea, ImmutableHashSet<SeatId> asking) => selection with
    {
        Asked = asking.IsEmpty ? selection.Asked.Remove(idea) : selection.Asked.SetItem(idea, asking),
    };

    private static Selection Piled(Selection selection, ImmutableArray<int> which, Func<Pile, int, Pile> change) => selection with
    {
        Piles = [.. selection.Piles.Select((pile, at) => which.Contains(at) ? change(pile, at) : pile)],
    };

    private static Session With(Session session, ActivityKey key, Func<Selection, Selection> change) =>
        session with { Selections = session.Selections.SetItem(key, change(session.Selections[key])) };
}
