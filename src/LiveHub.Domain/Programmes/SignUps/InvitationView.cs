using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// A sign-up page as somebody may read it. Anybody with its address reads what it is about and how many places are left; each
/// person what it said itself, and its code. The owner reads who said yes or maybe, with what they told. Who said no, and how
/// many did, nobody reads.
/// </summary>
public static class InvitationView
{
    public static InvitationSheet Of(Programme programme, Invitation page, SeatId? person)
    {
        var edition = programme.EditionOf(page.Session)!;
        return new(
            page.Session, programme.Name, edition.Title, programme.Language, page.Open && edition.EndedAt is null, page.About, page.Where,
            [.. page.Workshops.Select((workshop, at) => new WorkshopPlaces(
                workshop.Name, Math.Max(0, workshop.Capacity - page.Chosen.LineOf(at).Count),
                Math.Max(0, page.Chosen.LineOf(at).Count - workshop.Capacity), workshop.Where))],
            page.BeginsAt, page.EndsAt, edition.EndedAt is null ? null : true, person is { } own ? Own(programme, page, own) : null);
    }

    /// <summary>What one person said, and what it is given; null when it said nothing here.</summary>
    public static OwnAnswer? Own(Programme programme, Invitation page, SeatId person)
    {
        if (!page.Guests.TryGetValue(person, out var answer))
        {
            return null;
        }

        var aside = programme.Aside;
        var workshop = page.Chosen.Choices.TryGetValue(person, out var chosen) ? chosen : (int?)null;
        return new(
            answer.Coming, answer.Interview, aside.Names.GetValueOrDefault(person), aside.Guests.Works.GetValueOrDefault(person),
            aside.Guests.Experiences.GetValueOrDefault(person), aside.Guests.Addresses.GetValueOrDefault(person), workshop,
            workshop is { } at ? Math.Max(0, page.Chosen.LineOf(at).IndexOf(person) + 1 - page.Workshops[at].Capacity) : null,
            CodeOf(programme, page, person, answer),
            answer.Coming == Coming.No ? null : aside.Guests.Recaps.GetValueOrDefault(page.Session));
    }

    /// <summary>What the owner reads: a page for each Learnathon, whether it was written yet or not.</summary>
    public static ImmutableArray<InvitationDesk> Desk(Programme programme) =>
    [
        .. programme.Editions.Select(edition =>
        {
            var page = programme.Invitations.GetValueOrDefault(edition.Session) ?? new Invitation(edition.Session);
            return new InvitationDesk(
                Of(programme, page, null), page.Workshops, page.Count(Coming.Yes), page.Count(Coming.Maybe),
                [.. page.Expected.Select(guest => new GuestSheet(guest.Person, Own(programme, page, guest.Person)! with { Code = null, Link = null }))],
                page.Codes, page.Given.Count, page.CodesAt, programme.Aside.Guests.Recaps.GetValueOrDefault(edition.Session));
        }),
    ];

    private static string? CodeOf(Programme programme, Invitation page, SeatId person, GuestAnswer answer) =>
        answer.Coming != Coming.No && page.Given.TryGetValue(person, out var number)
            ? programme.Aside.Guests.Codes.GetValueOrDefault((page.Session, number))
            : null;
}

/// <param name="Organisation">The name of the learning cycle.</param>
/// <param name="Ended">True when the day is over.</param>
/// <param name="Own">What its reader said.</param>
public sealed record InvitationSheet(
    string Session, string Organisation, string Title, string Language, bool Open, string About, string Where,
    ImmutableArray<WorkshopPlaces> Workshops, DateTimeOffset? BeginsAt = null, DateTimeOffset? EndsAt = null, bool? Ended = null,
    OwnAnswer? Own = null);

/// <param name="Left">Places that are free.</param>
/// <param name="Waiting">People who wait for one.</param>
public sealed record WorkshopPlaces(string Name, int Left, int Waiting, string? Where = null);

/// <param name="Waits">Its place in the line of the workshop; 0 when it has one in it.</param>
/// <param name="Code">What it was given.</param>
/// <param name="Link">Where to look back on the day.</param>
public sealed record OwnAnswer(
    Coming Coming, bool Interview, string? Name = null, string? Work = null, string? Experience = null, string? Address = null,
    int? Workshop = null, int? Waits = null, string? Code = null, string? Link = null);

/// <param name="Guests">Who said yes or maybe, in the order in which they did.</param>
/// <param name="Codes">How many there are to hand out, and how many have been.</param>
public sealed record InvitationDesk(
    InvitationSheet Page, ImmutableArray<Workshop> Workshops, int Yes, int Maybe, ImmutableArray<GuestSheet> Guests, int Codes, int Given,
    CodesAt CodesAt, string? Recap = null);

public sealed record GuestSheet(SeatId Person, OwnAnswer Answer);
