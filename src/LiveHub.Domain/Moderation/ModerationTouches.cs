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
        var words = session.Boards.TryGetValue(board, out var known) && known.Words is not null;
        ImmutableArray<string> shared =
        [
            "ideas", "posted", "paper", "builds", "suggest", "recap", "here", "shown", $"agenda/{board}", .. RatingTouches.Ahead(session),
            .. ideas.SelectMany(idea => new[] { $"idea/{idea}", $"backs/{idea}", $"answered/{idea}", $"helps/{idea}", $"held/{idea}" }),
            .. words ? ideas.Where(known!.Ideas.ContainsKey).Select(idea => $"word/{WordCounts.Fold(known.Ideas[idea].Text)}") : [],
        ];
        var touch = RoomTouches.In(session, Touch.These(shared), board).And([.. ideas.Select(idea => $"held/{idea}")]) with
        {
            Held = [.. ideas.SelectMany(idea => new[] { $"mine/{idea}", $"page/{idea}", $"dots/{idea}", $"helping/{idea}", $"sign/{idea}" })],
        };
        foreach (var idea in ideas)
        {
            touch = session.Aside.Authors.TryGetValue(idea, out var author) ? touch.AndOwn(author, $"mine/{idea}", $"sign/{idea}") : touch;
        }

        return known is null || !comeOrGo ? touch
            : touch with { Own = [.. touch.Own, .. ideas.SelectMany(idea => Again(known, idea)), .. ideas.SelectMany(idea => Built(session, idea))] };
    }

    /// <summary>What was added to it is seen by those who did.</summary>
    private static IEnumerable<(SeatId Seat, string Name)> Built(Session session, IdeaKey idea) => session.Builds.On(idea)
        .Where(build => session.Builds.ByKey[build].Author is not null)
        .Select(build => (session.Builds.ByKey[build].Author!.Value, $"built/{build}"));

    /// <summary>What is seen again is so for those who wanted to know it or to help, and on whose page it was.</summary>
    private static IEnumerable<(SeatId Seat, string Name)> Again(Board board, IdeaKey idea) =>
    [
        .. board.BackersOf(idea).Select(seat => (seat, $"backed/{idea}")),
        .. board.HelpersOf(idea).Select(seat => (seat, $"helping/{idea}")),
        .. board.Deals.Pages.Where(page => page.Value.Contains(idea)).Select(page => (page.Key, $"page/{idea}")),
    ];
}
