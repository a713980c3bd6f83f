namespace LiveHub.Domain;

/// <summary>Which entities an event of a choice at tables may have changed, and a change of tables in one.</summary>
public static class SelectionTouches
{
    public static Touch Of(Session session, SelectionEvent happened) => happened switch
    {
        IdeaMarked e => Marked(session, session.Selections[e.Selection], e),
        SumsShown e => e.Piles.Aggregate(Touch.These("now"), (touch, pile) => Pile(session, touch, e.Selection, pile, Touch.Whole)),
        MarkingResumed e => e.Piles.Aggregate(Touch.These("now"), (touch, pile) => Pile(session, touch, e.Selection, pile, Touch.Whole)),
        PileConfirmed e => Pile(session, Touch.None, e.Selection, e.Pile, Touch.Whole),
        BackAsked e => Touch.These($"asks/{e.Idea}").AndOwn(e.Seat, $"asked/{e.Idea}"),
        IdeaBroughtBack { Back: true } e => Back(session.Selections[e.Selection], e),
        _ => Touch.All, // Rare, and whole scenes change with them; what stays again may lie on any page.
    };

    /// <summary>Somebody came, or sits at another table than before: perhaps it reads another pile now.</summary>
    public static Touch Reader(Session session, Touch touch, SeatId seat, int? was = null)
    {
        if (Current(session) is not ({ } key, { Piles.IsEmpty: false } selection))
        {
            return touch;
        }

        var before = selection.PileAt(was, session.Numbers.GetValueOrDefault(seat));
        var now = selection.PileOf(session, seat);
        touch = Pile(session, touch.AndOwn(seat, Touch.Whole), key, now, "pile");
        return before == now ? touch : Pile(session, touch, key, before, "pile");
    }

    /// <summary>Everybody may read another pile now.</summary>
    public static Touch Readers(Session session, Touch touch) =>
        Current(session) is (_, { Piles.IsEmpty: false }) ? Touch.All : touch;

    private static (ActivityKey? Key, Selection? Selection) Current(Session session) =>
        session.Plenary.Current is { } key && session.Selections.TryGetValue(key, out var selection) ? (key, selection) : default;

    private static Touch Marked(Session session, Selection selection, IdeaMarked marked)
    {
        var (pile, hand) = (selection.PileOfIdea[marked.Idea], selection.HandOf(marked.Seat).Length);
        var touch = Touch.These($"pile/{pile}").AndOwn(marked.Seat, $"pile/{marked.Idea}");
        if (hand == 0 && selection.PileOf(session, marked.Seat) is var now && now != pile)
        {
            // Without a mark it reads where it sits now.
            touch = Pile(session, Pile(session, touch, marked.Selection, now, "pile"), marked.Selection, pile, "pile");
            return touch.AndOwn(marked.Seat, Touch.Whole);
        }

        var most = selection.MarksOn(pile);
        return hand == (marked.Marked ? most : most - 1) ? Pile(session, touch, marked.Selection, pile, "pile") : touch;
    }

    /// <summary>The progress of a pile, and this name in the own parts of those who read it.</summary>
    private static Touch Pile(Session session, Touch touch, ActivityKey key, int pile, string name)
    {
        var readers = session.Selections[key].ReadersOf(session, pile).Select(seat => (seat, name));
        return touch with { Shared = touch.Shared.Add($"pile/{pile}"), Own = touch.Own.AddRange(readers) };
    }

    private static Touch Back(Selection selection, IdeaBroughtBack back)
    {
        var touch = Touch.These("now", "suggest", $"idea/{back.Idea}", $"goes/{back.Idea}", $"asks/{back.Idea}") with
        {
            Held = [$"pile/{back.Idea}", $"page/{back.Idea}", $"asked/{back.Idea}"],
        };

        // Where a phone begins or ceases to hold them all.
        return selection.GoesOn.Count is Limits.PhoneBoard or Limits.PhoneBoard + 1
            ? touch.And([.. selection.GoesOn.SelectMany(idea => new[] { $"idea/{idea}", $"goes/{idea}" })])
            : touch;
    }
}
