using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Which entities an event of moderation may have changed.</summary>
public static class ModerationTouches
{
    public static Touch Of(Session session, ModerationEvent happened) => happened switch
    {
        IdeasApproved e => Ideas(session, e.Board, e.Ideas, comeOrGo: true),
        IdeasSetAside e => Ideas(session, e.Board, e.Ideas, comeOrGo: true),
        DoorKnocked e => Touch.These($"ask/{e.Ask}"),
        DoorAnswered e => Touch.These($"ask/{e.Ask}"),
        ApprovalSet or DoorSet => Touch.These("moderation"),
        PassphraseSet => Touch.These("moderation", "session"),
        WordListSet or SessionPaused or SessionResumed or PersonRemoved => Touch.All, // Rare, and everybody looks elsewhere then.
        _ => throw new UnreachableException(),
    };

    /// <summary>Ideas have come to be seen, or no longer are: theirs and all counts, for whoever holds them.</summary>
    public static Touch Ideas(Session session, ActivityKey board, ImmutableArray<IdeaKey> ideas, bool comeOrGo)
    {
        var isGrouped = session.Boards.TryGetValue(board, out var grouped) && grouped.Groups.Any;
        if (isGrouped || (comeOrGo && ideas.Any(idea => !session.Builds.On(idea).IsEmpty)))
        {
            return Touch.All; // What they were grouped with, and what was added to them, looks different too.
        }

        var words = session.Boards.TryGetValue(board, out var known) && known.Words is not null;
        ImmutableArray<string> shared =
        [
            "ideas", "posted", "paper", "suggest", "recap", "here", "shown", $"agenda/{board}",
            .. ideas.SelectMany(idea => new[] { $"idea/{idea}", $"backs/{idea}", $"answered/{idea}", $"helps/{idea}", $"held/{idea}" }),
            .. words ? ideas.Where(known!.Ideas.ContainsKey).Select(idea => $"word/{WordCounts.Fold(known.Ideas[idea].Text)}") : [],
        ];
        var touch = RoomTouches.In(session, Touch.These(shared), board).And([.. ideas.Select(idea => $"held/{idea}")]) with
        {
            Held = [.. ideas.SelectMany(idea => new[] { $"mine/{idea}", $"page/{idea}", $"dots/{idea}" })],
        };
        foreach (var idea in ideas)
        {
            touch = session.Aside.Authors.TryGetValue(idea, out var author) ? touch.AndOwn(author, $"mine/{idea}") : touch;
        }

        return known is null ? touch : touch with { Own = [.. touch.Own, .. ideas.SelectMany(idea => Again(known, idea))] };
    }

    /// <summary>What is seen again is so for those who wanted to know it, and on whose page it was.</summary>
    private static IEnumerable<(SeatId Seat, string Name)> Again(Board board, IdeaKey idea) =>
    [
        .. board.BackersOf(idea).Select(seat => (seat, $"backed/{idea}")),
        .. board.Deals.Pages.Where(page => page.Value.Contains(idea)).Select(page => (page.Key, $"page/{idea}")),
    ];
}
