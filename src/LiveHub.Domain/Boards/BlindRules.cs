using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Own ideas first: alone for a while, then others' ideas a few at a time, then all.</summary>
public static class BlindRules
{
    public static Outcome<Event> Decide(Session session, BlindCommand command, DateTimeOffset at)
    {
        if (!session.Boards.TryGetValue(command.Board, out var board) || session.ActivityOf(command.Board)?.Plan is not BoardPlan)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        return (board.Open, command) switch
        {
            (false, _) => RefusalCode.BoardClosed.Refused(),
            (_, SetSight { Sight: var sight }) when !Enum.IsDefined(sight) => RefusalCode.BadCommand.Refused(),
            (_, SetSight { Sight: var sight }) => board.Sight == sight ? Decisions.Nothing : new SightSet(command.Board, sight),
            (_, GiveTimeAlone more) => GiveTime(board, more, at),
            _ => throw new UnreachableException(),
        };
    }

    public static Outcome<Event> End(Session session, EndTimeAlone ask, DateTimeOffset at) =>
        session.Boards.TryGetValue(ask.Board, out var board) && IsAlone(board) && board.Blind!.Until == ask.Until && at >= ask.Until
            ? new SightSet(ask.Board, Sight.Few)
            : Decisions.Nothing;

    /// <summary>The first time alone to run out, and the command that says so.</summary>
    public static Deadline<Command>? Due(Session session)
    {
        Deadline<Command>? first = null;
        foreach (var (key, board) in session.Boards)
        {
            if (IsAlone(board) && board.Blind!.Until is { } until && (first is null || until < first.At))
            {
                first = new(until, new EndTimeAlone(key, until));
            }
        }

        return first;
    }

    /// <summary>What happens when a board opens for the first time.</summary>
    public static ImmutableArray<Event> Opening(Session session, Activity activity, DateTimeOffset at) =>
        session.Boards[activity.Key].WasOpened || activity.Plan is not BoardPlan { BlindSeconds: { } seconds }
            ? [new BoardOpened(activity.Key)]
            : [new BoardOpened(activity.Key), seconds > 0
                ? new SightSet(activity.Key, Sight.Own, at.AddSeconds(seconds))
                : new SightSet(activity.Key, Sight.Few)];

    /// <summary>A few more ideas of others: none before their time, and not too often.</summary>
    public static Outcome<Event> Deal(Session session, ActivityKey key, SeatId seat, DateTimeOffset at)
    {
        var board = session.Boards[key];
        if (board.Sight == Sight.Own)
        {
            return (Refusal)RefusalCode.AloneNow;
        }

        if (board.Showings.Of(seat).At is { } last && at < last + Limits.BetweenHands)
        {
            return Refusal.With(RefusalCode.HandTooSoon, "seconds", (int)Limits.BetweenHands.TotalSeconds);
        }

        var hand = board.Showings.Next(board.Ring, seat, idea => session.Aside.Authors.TryGetValue(idea, out var author) && author == seat);
        return hand.IsEmpty ? Decisions.Nothing : new HandDealt(key, seat, hand, at);
    }

    public static Session Evolve(Session session, BlindEvent happened)
    {
        var board = session.Boards[happened.Board];
        return With(session, happened.Board, happened switch
        {
            SightSet e => board with { Blind = new(e.Sight, e.Until) },
            IdeaSigned { Signed: var signed } e => board with { Signed = signed ? board.Signed.Add(e.Idea) : board.Signed.Remove(e.Idea) },
            HandDealt e => board with { Showings = board.Showings.Dealt(e.Seat, e.Ideas, e.At) },
            _ => throw new UnreachableException(),
        });
    }

    /// <summary>A board that closes where people are shows all for good; one that people leave is as it was when they are led back.</summary>
    public static Session Closed(Session session, ActivityKey key)
    {
        var board = session.Boards[key] with { Open = false };
        var isHere = session.ActivityOf(key) is { } activity && session.Places[activity.Place].Current == key;
        return With(session, key, board.Blind is not null && isHere ? board with { Blind = Blind.Over } : board);
    }

    /// <summary>Who comes to a board that is closed sees all, and is not blinded again when it opens.</summary>
    public static Session Arrived(Session session, ActivityKey key) =>
        session.Boards.TryGetValue(key, out var board) && board is { Blind: not null, Open: false }
            ? With(session, key, board with { Blind = Blind.Over })
            : session;

    /// <summary>Whether everybody may read a board's ideas, wherever they look: not while people may be led back to it before they
    /// were shown.</summary>
    public static bool IsShown(Session session, ActivityKey key)
    {
        var board = session.Boards[key];
        return board.Blind is null or { Sight: Sight.All }
            || (!board.Open && !session.Places.Values.Any(place => place.Before?.Activity == key
                && place.Current is { } now && session.ActivityOf(now)?.Asked == true));
    }

    private static Outcome<Event> GiveTime(Board board, GiveTimeAlone more, DateTimeOffset at)
    {
        var from = IsAlone(board) && board.Blind!.Until is { } until && until > at ? until : at;
        return more.Seconds < 1 || from.AddSeconds(more.Seconds) - at > TimeSpan.FromSeconds(Limits.BlindSeconds)
            ? RefusalCode.BadTime.Refused()
            : new SightSet(more.Board, Sight.Own, from.AddSeconds(more.Seconds));
    }

    private static bool IsAlone(Board board) => board.Sight == Sight.Own;

    private static Session With(Session session, ActivityKey key, Board board) =>
        session with { Boards = session.Boards.SetItem(key, board) };
}
