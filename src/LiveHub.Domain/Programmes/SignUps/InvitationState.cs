using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How what happened changes the sign-up pages of a learning cycle.</summary>
public static class InvitationState
{
    public static Programme Evolve(Programme programme, InvitationEvent happened)
    {
        var page = programme.Invitations.GetValueOrDefault(happened.Session) ?? new Invitation(happened.Session);
        programme = programme with { Invitations = programme.Invitations.SetItem(happened.Session, Evolve(page, happened)) };
        return happened is GuestAnswered { Coming: Coming.No } no ? GuestAside.Forgotten(programme, no.Person) : programme;
    }

    public static Programme Evolve(Programme programme, PersonEvent happened) => happened switch
    {
        PersonForgotten e => GuestAside.Forgotten(
            programme with
            {
                Invitations = programme.Invitations.SetItems(programme.Invitations.Select(page => KeyValuePair.Create(page.Key, Without(page.Value, e)))),
                Aside = programme.Aside with
                {
                    Grants = programme.Aside.Grants.RemoveRange(programme.Aside.HashesOf(e.Person)),
                    Guests = programme.Aside.Guests with { Codes = programme.Aside.Guests.Codes.RemoveRange(GuestAside.CodesOf(programme, e.Person)) },
                },
            },
            e.Person),
        PersonNameErased e => PersonErasing.Evolve(programme, e),
        AddressGiven { Known: false } e => programme with
        {
            Aside = programme.Aside with
            {
                Guests = programme.Aside.Guests with { Addresses = programme.Aside.Guests.Addresses.Remove(e.Person) },
            },
        },
        AddressGiven => programme, // A side row.
        _ => throw new UnreachableException(),
    };

    private static Invitation Evolve(Invitation page, InvitationEvent happened) => happened switch
    {
        InvitationWritten e => page with { About = e.About, Where = e.Where, BeginsAt = e.BeginsAt, EndsAt = e.EndsAt },
        InvitationOpened e => page with { Open = e.Open },
        WorkshopsOffered e => page with { Workshops = e.Workshops },
        CodesAdded e => page with { Codes = page.Codes + e.Count, CodesAt = e.At },
        CodeGiven e => page with { Given = page.Given.SetItem(e.Person, e.Number) },
        RecapWritten => page, // A side row.
        GuestAnswered e => Answered(page, e),
        GuestWasThere e => page with { There = page.There.Add(e.Person) },
        _ => throw new UnreachableException(),
    };

    private static Invitation Answered(Invitation page, GuestAnswered e)
    {
        var since = page.Guests.GetValueOrDefault(e.Person) is { Coming: not Coming.No } before ? before.At : e.At;
        var chosen = page.Chosen.Choices.TryGetValue(e.Person, out var had) ? had : (int?)null;
        return page with
        {
            Guests = page.Guests.SetItem(e.Person, new(e.Coming, e.Interview, since)),
            Chosen = chosen == e.Workshop ? page.Chosen : page.Chosen.Chosen(e.Person, e.Workshop),
        };
    }

    private static Invitation Without(Invitation page, PersonForgotten e) => page.Guests.ContainsKey(e.Person)
        ? page with { Guests = page.Guests.Remove(e.Person), Chosen = page.Chosen.Chosen(e.Person, null), There = page.There.Remove(e.Person) }
        : page;
}
