using System.Collections.Immutable;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>Says how one felt: 1 to 5, 0 for "I don't know", in place of what one said before; absent is no answer.</summary>
public sealed record AnswerTaps(int? Cared = null, int? Enabled = null, int? Inspired = null) : ParticipantCommand;

/// <summary>Counts the answers for good and shows them to everybody, or takes them out of sight again.</summary>
public sealed record ShowTaps(bool Shown) : FacilitatorCommand;

/// <summary>Something about the three taps.</summary>
public abstract record TapsEvent : Event;

/// <summary>A seat has answered; what it said lies beside the log, and is forgotten when the answers are counted.</summary>
public sealed record TapsAnswered(SeatId Seat) : TapsEvent;

/// <summary>The answers were counted: nothing comes to them any more, and who said what is forgotten.</summary>
public sealed record TapsCounted(TapCounts Counts) : TapsEvent;

public sealed record TapsShown(bool Shown) : TapsEvent;

/// <summary>Three taps at the close. Nobody sees anything of them before they are counted, and then only what at least five
/// people answered: a count that went on would tell of each later answer.</summary>
public static class TapRules
{
    /// <summary>Side rows, by seat.</summary>
    public const string RowKind = "tap";

    /// <summary>Fewer answers are not shown to anybody.</summary>
    public const int Fewest = 5;

    private const int Best = 5;

    /// <summary>Whether people are asked now.</summary>
    public static bool Open(Session session) =>
        !session.Ended && session.Taps.Counts is null && session.Current(PlaceKey.Plenary)?.Plan is ResultsPlan { Taps: true };

    public static Outcome<Event> Answer(Session session, AnswerTaps ask, SeatId seat)
    {
        if (!Open(session))
        {
            return (Refusal)RefusalCode.TapsClosed;
        }

        if (ask.Cared is < 0 or > Best || ask.Enabled is < 0 or > Best || ask.Inspired is < 0 or > Best)
        {
            return (Refusal)RefusalCode.NoSuchAnswer;
        }

        var answer = new TapAnswer(ask.Cared, ask.Enabled, ask.Inspired);
        return answer == session.Aside.Taps.GetValueOrDefault(seat, new()) ? Decisions.Nothing
            : new Outcome<Event>.Accepted([new TapsAnswered(seat)], [Row(seat, answer)]);
    }

    public static Outcome<Event> Show(Session session, ShowTaps ask)
    {
        if (ask.Shown == session.Taps.Shown)
        {
            return Decisions.Nothing;
        }

        var people = session.Taps.Counts?.People ?? session.Aside.Taps.Count;
        return people < Fewest ? Refusal.With(RefusalCode.TooFewAnswers, "least", Fewest)
            : session.Taps.Counts is not null ? new TapsShown(ask.Shown)
            : new Outcome<Event>.Accepted([new TapsCounted(Count(session)), new TapsShown(true)], [SideRow.ForgetAll(RowKind)]);
    }

    /// <summary>What the end of the session makes of answers that were not counted before.</summary>
    public static IEnumerable<Event> Ending(Session session) =>
        session.Taps.Counts is null && !session.Aside.Taps.IsEmpty ? [new TapsCounted(Count(session))] : [];

    public static Session Evolve(Session session, TapsEvent happened) => happened switch
    {
        TapsAnswered e => With(session, session.Aside.Taps.Remove(e.Seat)),
        TapsCounted e => With(session, ImmutableDictionary<SeatId, TapAnswer>.Empty) with { Taps = session.Taps with { Counts = e.Counts } },
        TapsShown e => session with { Taps = session.Taps with { Shown = e.Shown } },
        _ => session,
    };

    public static Touch Touched(TapsEvent happened) => happened is TapsAnswered answered
        ? Touch.These("taps").AndOwn(answered.Seat, "tap")
        : Touch.These("taps") with { Held = ["tap"] };

    /// <summary>The session with one answer known.</summary>
    public static Session Recall(Session session, string seat, string row)
    {
        int?[] said = [.. row.Split(' ').Select(one => one == "-" ? (int?)null : int.Parse(one, CultureInfo.InvariantCulture))];
        return session.Taps.Counts is null ? With(session, session.Aside.Taps.SetItem(new(seat), new(said[0], said[1], said[2]))) : session;
    }

    private static Session With(Session session, ImmutableDictionary<SeatId, TapAnswer> answers) =>
        session with { Aside = session.Aside with { Taps = answers } };

    private static SideRow Row(SeatId seat, TapAnswer answer)
    {
        int?[] said = [answer.Cared, answer.Enabled, answer.Inspired];
        return new(RowKind, seat.Value, Array.TrueForAll(said, one => one is null) ? null
            : string.Join(' ', said.Select(one => one?.ToString(CultureInfo.InvariantCulture) ?? "-")));
    }

    private static TapCounts Count(Session session)
    {
        var all = session.Aside.Taps.Values.ToArray();
        return new(all.Length, Line(all.Select(one => one.Cared)), Line(all.Select(one => one.Enabled)), Line(all.Select(one => one.Inspired)));
    }

    private static TapLine? Line(IEnumerable<int?> said)
    {
        var counts = new int[Best + 1];
        foreach (var one in said.OfType<int>())
        {
            counts[one]++;
        }

        var line = new TapLine(counts[1], counts[2], counts[3], counts[4], counts[5], counts[0]);
        return line.Given >= Fewest ? line : null;
    }
}
