using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>A screen elsewhere becomes a big screen when the facilitator types the four digits that stand on it: whoever
/// asks from somewhere else shows others.</summary>
public static class ScreenRules
{
    public static Outcome<Event> Ask(Session session, AskForStage ask, DateTimeOffset at)
    {
        var screens = session.Screens;
        if (session.Ended)
        {
            return (Refusal)RefusalCode.SessionEnded;
        }

        if (screens.Waiting.Count >= Limits.StageAsks)
        {
            return (Refusal)RefusalCode.TooManyScreens;
        }

        var number = screens.Asked + 1;
        return new Outcome<Event>.Accepted(
            [new StageAsked(number, at + Limits.StageAskLasts)], [new StageAsk(ask.Digits, ask.Hash).Row(number)]);
    }

    public static Outcome<Event> Admit(Session session, AdmitStage ask, DateTimeOffset at)
    {
        var screens = session.Screens;
        ImmutableArray<int> waiting = [.. screens.Waiting.Where(one => at <= one.Value).Select(one => one.Key)];
        if (waiting.IsEmpty)
        {
            return (Refusal)RefusalCode.NoScreenAsks;
        }

        ImmutableArray<int> right = [.. waiting.Where(one => session.Aside.StageAsks[one].Digits == ask.Digits)];
        if (right is [var number])
        {
            var grant = Aside.Grant(session.Aside.StageAsks[number].Hash, new Who(Role.Stage, new(NameOf(number))));
            return new Outcome<Event>.Accepted([new StageAdmitted(number)], [grant, Gone(number)]);
        }

        return screens.Wrong + 1 < Limits.StageTries
            ? new StageDigitsWrong()
            : new Outcome<Event>.Accepted([new StageDigitsWrong(), .. Ended(screens)], [.. screens.Waiting.Keys.Select(Gone)]);
    }

    public static Outcome<Event> EndAsk(Session session, EndStageAsk ask) => session.Screens.Waiting.ContainsKey(ask.Ask)
        ? new Outcome<Event>.Accepted([new StageAskEnded(ask.Ask)], [Gone(ask.Ask)])
        : Decisions.Nothing;

    public static Outcome<Event> End(Session session, EndScreens ask)
    {
        var screens = session.Screens;
        var alsoShown = ask.Asking != true && !screens.Admitted.IsEmpty;
        ImmutableArray<Event> ended = [.. Ended(screens), .. alsoShown ? [new ScreensEnded()] : Array.Empty<Event>()];
        IEnumerable<string> grants = alsoShown ? Admitted(session) : [];
        return ended.IsEmpty ? Decisions.Nothing : new Outcome<Event>.Accepted(
            ended, [.. screens.Waiting.Keys.Select(Gone), .. grants.Select(hash => SideRow.Forget(Aside.GrantKind, hash))]);
    }

    public static Deadline<Command>? Due(Session session) => session.Screens.Waiting is { IsEmpty: false } waiting && waiting.First() is var (ask, until)
        ? new(until, new EndStageAsk(ask))
        : null;

    public static Session Evolve(Session session, ScreenEvent happened)
    {
        var screens = session.Screens;
        return happened switch
        {
            StageAsked e => session with { Screens = screens with { Asked = e.Ask, Waiting = screens.Waiting.Add(e.Ask, e.Until) } },
            StageDigitsWrong => session with { Screens = screens with { Wrong = screens.Wrong + 1 } },
            StageAdmitted e => Without(session, screens.Without(e.Ask) with { Admitted = screens.Admitted.Add(e.Ask) }, e.Ask),
            StageAskEnded e => Without(session, screens.Without(e.Ask), e.Ask),
            ScreensEnded => session with
            {
                Screens = screens with { Admitted = [] },
                Aside = session.Aside with { Grants = session.Aside.Grants.RemoveRange(Admitted(session)) },
            },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether the bearer of the secret with this hash waits to be let in.</summary>
    public static bool Waits(Session session, string hash) => session.Aside.StageAsks.Values.Any(ask => ask.Hash == hash);

    /// <summary>Whether somebody is a screen that was let in, and then ended.</summary>
    public static bool IsEnded(Session session, Who who) =>
        who is { Role: Role.Stage, Seat.Value: { } name } && !session.Screens.Admitted.Contains(int.Parse(name, CultureInfo.InvariantCulture));

    public static string NameOf(int ask) => ask.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Event> Ended(OtherScreens screens) => screens.Waiting.Keys.Select(ask => new StageAskEnded(ask));

    private static IEnumerable<string> Admitted(Session session) => session.Aside.Grants
        .Where(grant => grant.Value is { Role: Role.Stage, Seat.Value: not null }).Select(grant => grant.Key).Order(StringComparer.Ordinal);

    private static SideRow Gone(int ask) => SideRow.Forget(StageAsk.RowKind, NameOf(ask));

    private static Session Without(Session session, OtherScreens screens, int ask) =>
        session with { Screens = screens, Aside = session.Aside with { StageAsks = session.Aside.StageAsks.Remove(ask) } };
}

/// <summary>Only the facilitator sees that screens ask, or were let in; what they show nobody is told.</summary>
public static class ScreenView
{
    public static object? Screens(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Control && session.Screens is { Waiting.Count: var asks, Admitted.Count: var others } && asks + others > 0
            ? new ScreensEntity(asks, others)
            : null;
}

/// <param name="Asks">How many screens ask to be the big screen.</param>
/// <param name="Others">How many were let in by their digits.</param>
public sealed record ScreensEntity(int Asks, int Others);
