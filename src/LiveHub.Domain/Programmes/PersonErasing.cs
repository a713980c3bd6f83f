using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Takes somebody's name, address and codes out of a learning cycle: what it told of projects stays.</summary>
/// <param name="Name">Under which others wrote it down, when the cycle does not know it itself. It is not stored.</param>
public sealed record EraseName(SeatId Person, string? Name = null) : ProgrammeSystemCommand;

/// <summary>Somebody's name was erased, and taken out of these side rows, by their keys; what is left of them are side rows again.</summary>
public sealed record PersonNameErased(SeatId Person, ImmutableArray<string>? Canvases = null, ImmutableArray<string>? Noticed = null) : PersonEvent(Person);

/// <summary>Erasing a person wherever the cycle knows it: who signed up is forgotten as if it had never answered; of members, leads and
/// sponsors the name and address go, and their links stay.</summary>
public static class PersonErasing
{
    public static Outcome<ProgrammeEvent> Erase(Programme programme, SeatId person, string? name = null)
    {
        var aside = programme.Aside;
        var own = aside.Names.GetValueOrDefault(person);
        var text = own ?? name ?? "";
        var canvases = NameErasing.Without(text, programme.Projects.Values.SelectMany(project => NameErasing.Fields(project.Key, project.Canvas)));
        var noticed = NameErasing.Without(text, programme.Projects.Values.SelectMany(project => project.Entries.Select(entry => ($"{project.Key}/{entry.Key}", entry.NoticedBy))));
        var events = ImmutableArray.CreateBuilder<ProgrammeEvent>();
        var sides = ImmutableArray.CreateBuilder<SideRow>();
        if (programme.Invitations.Values.Any(page => page.Guests.ContainsKey(person))
            && InvitationRules.Forget(programme, person) is Outcome<ProgrammeEvent>.Accepted forgotten)
        {
            events.AddRange(forgotten.Events);
            sides.AddRange(forgotten.Sides);
        }

        if (own is not null && events.Count == 0 || !canvases.IsEmpty || !noticed.IsEmpty)
        {
            events.Add(new PersonNameErased(person, NameErasing.Keys(canvases), NameErasing.Keys(noticed)));
            sides.AddRange(GuestAside.Forget(person));
            sides.AddRange(canvases.Select(row => SideRow.Erase(ProgrammeAside.CanvasNameKind, row.Key, row.Left)));
            sides.AddRange(noticed.Select(row => SideRow.Erase(ProgrammeAside.NoticedKind, row.Key, row.Left)));
        }
        else if (events.Count == 0 && aside.Guests.Addresses.ContainsKey(person))
        {
            events.Add(new AddressGiven(person, false));
            sides.Add(GuestAside.Address(person, null));
        }

        return PracticeRules.Forgetting(
            programme, person, events.Count == 0 ? ProgrammeDecider.Nothing : new Outcome<ProgrammeEvent>.Accepted(events.ToImmutable(), sides.ToImmutable()));
    }

    public static Programme Evolve(Programme programme, PersonNameErased happened)
    {
        programme = GuestAside.Forgotten(programme, happened.Person);
        programme = (happened.Canvases ?? []).Aggregate(
            programme, (all, key) => ProgrammeAside.Recall(all, SideRow.Forget(ProgrammeAside.CanvasNameKind, key)));
        return (happened.Noticed ?? []).Aggregate(
            programme, (all, key) => ProgrammeAside.Recall(all, SideRow.Forget(ProgrammeAside.NoticedKind, key)));
    }
}
