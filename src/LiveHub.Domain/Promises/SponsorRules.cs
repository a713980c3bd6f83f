using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What sponsors promise and appreciate, as long as the session runs.</summary>
public static class SponsorRules
{
    public static Outcome<Event> Decide(Session session, SponsorCommand command, Asked<Command> asked) => command switch
    {
        MakePromise ask => Make(session, ask, asked),
        ChangePromise ask => Change(session, ask, asked),
        WithdrawPromise ask => Refuse(session, ask.Promise, asked.Who.Seat) is { } no ? no.Refused() : new PromiseWithdrawn(ask.Promise),
        Appreciate ask => Appreciate(session, ask, asked),
        TakeBackAppreciation ask => !session.Sponsoring.Appreciations.TryGetValue(ask.Appreciation, out var known)
            || known.Sponsor != asked.Who.Seat ? RefusalCode.NoSuchAppreciation.Refused()
            : new AppreciationTakenBack(ask.Appreciation),
        _ => throw new UnreachableException(),
    };

    private static Outcome<Event> Make(Session session, MakePromise ask, Asked<Command> asked)
    {
        var (text, no) = Check(ask.Of, ask.Text, ask.Due, Today(asked));
        return RefusePitch(session, ask.Pitch) is { } unknown ? unknown.Refused()
            : text is null ? no!
            : session.Sponsoring.Promises.Values.Count(promise => promise.Sponsor == asked.Who.Seat) >= Limits.PromisesEach
                ? Refusal.With(RefusalCode.TooManyPromises, "most", Limits.PromisesEach)
            : new PromiseMade(NewKey(session, asked.Chance), ask.Pitch, asked.Who.Seat, ask.Of, text, ask.Due);
    }

    private static Outcome<Event> Change(Session session, ChangePromise ask, Asked<Command> asked)
    {
        if (Refuse(session, ask.Promise, asked.Who.Seat) is { } refused)
        {
            return refused.Refused();
        }

        var known = session.Sponsoring.Promises[ask.Promise];
        var (text, no) = Check(ask.Of, ask.Text, ask.Due, known.Due == ask.Due ? DateOnly.MinValue : Today(asked));
        return text is null ? no!
            : (known.Of, known.Text, known.Due) == (ask.Of, text, ask.Due) ? Decisions.Nothing
            : new PromiseChanged(ask.Promise, ask.Of, text, ask.Due);
    }

    private static Outcome<Event> Appreciate(Session session, Appreciate ask, Asked<Command> asked)
    {
        var text = Words.Clean(ask.Text);
        return ask.Pitch is { } pitch && RefusePitch(session, pitch) is { } unknown ? unknown.Refused()
            : text.Length == 0 ? RefusalCode.TextEmpty.Refused()
            : Words.TooLong(text, Limits.Idea) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea)
            : session.Sponsoring.Appreciations.Values.Count(one => one.Sponsor == asked.Who.Seat) >= Limits.AppreciationsEach
                ? Refusal.With(RefusalCode.TooManyAppreciations, "most", Limits.AppreciationsEach)
            : new AppreciationSent(
                new(asked.Chance.Key(taken => session.Sponsoring.Appreciations.ContainsKey(new(taken)))), asked.Who.Seat, text, ask.Pitch);
    }

    /// <summary>The text as it is kept, or why it cannot be promised.</summary>
    private static (string? Text, Refusal? No) Check(PromiseOf of, string text, DateOnly? due, DateOnly today)
    {
        var clean = Words.Clean(text);
        return !Enum.IsDefined(of) ? (null, RefusalCode.BadCommand)
            : clean.Length == 0 ? (null, RefusalCode.TextEmpty)
            : Words.TooLong(clean, Limits.Idea) ? (null, Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea))
            : of == PromiseOf.Answer && due is null ? (null, RefusalCode.DueMissing)
            : due < today ? (null, RefusalCode.DayPassed)
            : (clean, null);
    }

    private static RefusalCode? RefusePitch(Session session, PitchKey pitch) =>
        session.PitchesOf(pitch) is null ? RefusalCode.NoSuchPitch
        : Proposals.IsOpen(session, pitch) ? null
        : RefusalCode.NotPitchedYet;

    private static RefusalCode? Refuse(Session session, PromiseKey key, SeatId sponsor) =>
        session.Sponsoring.Promises.TryGetValue(key, out var promise) && promise.Sponsor == sponsor ? null : RefusalCode.NoSuchPromise;

    /// <summary>For all its years: so it begins with the session's code, as a project's key does.</summary>
    private static PromiseKey NewKey(Session session, Chance chance) =>
        new($"{session.Code}.{chance.Key(taken => session.Sponsoring.Promises.ContainsKey(new($"{session.Code}.{taken}")))}");

    private static DateOnly Today(Asked<Command> asked) => DateOnly.FromDateTime(asked.At.UtcDateTime);
}
