namespace LiveHub.Domain;

/// <summary>The wild card: what stayed can be brought back, by the facilitator or by three people.</summary>
public static class BackRules
{
    /// <summary>So many people bring an idea back.</summary>
    public const int PeopleNeeded = 3;

    /// <summary>Ideas that one person may ask for at a time.</summary>
    public const int AsksEach = 3;

    public static Outcome<Event> Bring(Selection selection, BringBack ask) =>
        selection.Phase != SelectionPhase.Closed ? RefusalCode.ChoiceNotClosed.Refused()
        : !selection.PileOfIdea.ContainsKey(ask.Idea) ? RefusalCode.NoSuchIdea.Refused()
        : ask.Back ? selection.GoesOn.Contains(ask.Idea) ? Decisions.Nothing : new IdeaBroughtBack(ask.Selection, ask.Idea, true)
        : selection.Back.Contains(ask.Idea) ? new IdeaBroughtBack(ask.Selection, ask.Idea, false)
        : Decisions.Nothing;

    public static Outcome<Event> Ask(Session session, AskBack ask, SeatId seat)
    {
        if (!session.Selections.TryGetValue(ask.Selection, out var selection) || selection.Phase != SelectionPhase.Closed)
        {
            return (Refusal)RefusalCode.ChoiceNotClosed;
        }

        if (selection.GoesOn.Contains(ask.Idea))
        {
            return Decisions.Nothing; // Somebody was quicker.
        }

        if (!selection.Stayed.Contains(ask.Idea))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var asking = selection.AskingFor(ask.Idea);
        if (asking.Contains(seat) == ask.Ask)
        {
            return Decisions.Nothing;
        }

        var asked = new BackAsked(ask.Selection, ask.Idea, seat, ask.Ask);
        return ask.Ask && selection.AskedBy(seat) >= AsksEach ? Refusal.With(RefusalCode.NoAsksLeft, "most", AsksEach)
            : ask.Ask && asking.Count + 1 >= PeopleNeeded ? Decisions.All(asked, new IdeaBroughtBack(ask.Selection, ask.Idea, true))
            : asked;
    }

    /// <summary>The next page of ideas that stayed, without one's own.</summary>
    public static Outcome<Event> Deal(Session session, Selection selection, DealIdeas ask, SeatId seat)
    {
        var page = selection.Deals.Next(
            selection.Stayed, idea => session.Aside.Authors.TryGetValue(idea, out var author) && author == seat);
        return page.IsEmpty ? Decisions.Nothing : new IdeasDealt(ask.Activity, seat, page);
    }
}
