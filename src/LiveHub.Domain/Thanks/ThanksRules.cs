using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Thanking each other: a few short texts of each person, to be taken back until the end.</summary>
public static class ThanksRules
{
    public static Outcome<Event> Send(Session session, SendThanks ask, SeatId seat, Chance chance)
    {
        var text = Words.Clean(ask.Text);
        if (text.Length == 0)
        {
            return (Refusal)RefusalCode.TextEmpty;
        }

        if (Words.TooLong(text, Limits.Thanks))
        {
            return Refusal.With(RefusalCode.TextTooLong, "most", Limits.Thanks);
        }

        if (WordListRules.Holds(session, text))
        {
            return (Refusal)RefusalCode.WordsNotUsed; // It is read without a look at it before.
        }

        if (ask.Named && !session.Aside.Names.ContainsKey(seat))
        {
            return (Refusal)RefusalCode.NameFirst;
        }

        if (session.Thanks.Of(seat).Count() >= Limits.ThanksEach)
        {
            return Refusal.With(RefusalCode.TooManyThanks, "most", Limits.ThanksEach);
        }

        var (to, no) = To(session, ask, seat);
        return no is not null ? no : Sent(session, ask with { Text = text }, to, seat, chance);
    }

    public static Outcome<Event> TakeBack(Session session, TakeBackThanks ask, SeatId seat) =>
        !session.Thanks.ByKey.TryGetValue(ask.Thanks, out var one) || one.By != seat
            ? RefusalCode.NoSuchThanks.Refused()
            : new Outcome<Event>.Accepted([new ThanksTakenBack(ask.Thanks)],
            [
                SideRow.Forget(ThanksState.TextKind, ask.Thanks.Value),
                SideRow.Forget(one.Named ? ThanksState.SignatureKind : ThanksState.AuthorKind, ask.Thanks.Value),
            ]);

    public static Outcome<Event> Show(Session session, ShowThanks ask) =>
        !session.Thanks.ByKey.TryGetValue(ask.Thanks, out var one) || !one.MayShow ? RefusalCode.NoSuchThanks.Refused()
        : one.Shown == ask.Show ? Decisions.Nothing
        : ask.Show && session.Thanks.Shown >= Limits.ThanksShown ? Refusal.With(RefusalCode.TooManyThanks, "most", Limits.ThanksShown)
        : new ThanksShown(ask.Thanks, ask.Show);

    /// <summary>Whether somebody is thanked by it: of a table those who sit there now.</summary>
    /// <param name="projects">Of which that person is a member.</param>
    public static bool IsFor(Session session, ThankYou one, SeatId seat, IReadOnlyCollection<ProjectKey> projects) => one.By != seat && one.To.For switch
    {
        ThanksFor.Everybody => true,
        ThanksFor.Table => session.TableOf(seat) == one.To.Table,
        ThanksFor.Project => projects.Contains(one.To.Project),
        _ => one.To.Person == seat,
    };

    /// <summary>With "approve first", and when the big screen shows enough, it waits for the facilitator.</summary>
    private static Outcome<Event>.Accepted Sent(Session session, SendThanks ask, ThanksTo to, SeatId seat, Chance chance)
    {
        var key = new ThanksKey(chance.Key(taken => session.Thanks.ByKey.ContainsKey(new(taken))));
        var mayShow = ask.MayShow && ask.For != ThanksFor.Person;
        var shown = mayShow && !session.Moderation.Approves && session.Thanks.Shown < Limits.ThanksShown;
        return new([new ThanksSent(key, mayShow, shown)],
        [
            new SideRow(ThanksState.TextKind, key.Value, $"{to.Row}\n{ask.Text}"),
            new SideRow(ask.Named ? ThanksState.SignatureKind : ThanksState.AuthorKind, key.Value, seat.Value),
        ]);
    }

    private static (ThanksTo To, Refusal? No) To(Session session, SendThanks ask, SeatId seat) => ask.For switch
    {
        ThanksFor.Everybody => (ThanksTo.All, null),
        ThanksFor.Table => session.TableOf(seat) is { } table ? (new(ThanksFor.Table, Table: table), null) : (default, RefusalCode.NoSuchTable),
        ThanksFor.Person => session.PersonAt(ask.Person ?? 0) is { } person && person != seat && session.Aside.Names.ContainsKey(person)
            ? (new(ThanksFor.Person, Person: person), null)
            : (default, RefusalCode.NoSuchPerson),
        ThanksFor.Project => Harvests.Of(session).Projects.FirstOrDefault(project => project.Project == ask.Project) is { } project
            ? (new(ThanksFor.Project, Project: project.Project, Called: project.Canvas.Title), null)
            : (default, RefusalCode.NoSuchProject),
        _ => (default, RefusalCode.BadCommand),
    };
}
