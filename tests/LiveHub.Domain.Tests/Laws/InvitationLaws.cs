using System.Collections.Immutable;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>Whatever people, owner and server ask about sign-up pages, in whatever order: nothing of who said no is left, no
/// name is in the log, no code has two owners, and log and side rows together tell the whole story again.</summary>
public sealed class InvitationLaws
{
    private const string Day = "ABC234", Later = "DEF234";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_history_of_a_sign_up_page_keeps_its_promises(int seed)
    {
        var dice = new Random(seed);
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told(Day, 0) with { Persons = [], BeganAt = null }));
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told(Later, 2)));
        var refused = 0;
        for (var step = 0; step < 400; step++)
        {
            cycle.Now += TimeSpan.FromMinutes(dice.Next(0, 300));
            var (who, command) = Next(dice, cycle);
            refused += cycle.Try(who, command) ? 0 : 1;
            Look(cycle.State);
        }

        Assert.InRange(refused, 20, 380);
        Assert.All(cycle.Log, happened => Assert.DoesNotContain("secretly", happened.ToString(), StringComparison.OrdinalIgnoreCase));
        Again(cycle);
    }

    private static (Who Who, ProgrammeCommand Command) Next(Random dice, CycleSpec cycle)
    {
        var session = dice.Next(4) == 0 ? Later : Day;
        var person = new SeatId($"g{dice.Next(12)}");
        var message = Messages.Of(cycle.State, cycle.Now).Select(one => one.Key).Append("none").ElementAt(0);
        return dice.Next(16) switch
        {
            0 => (CycleSpec.Owner, new OpenInvitation(session, dice.Next(3) > 0)),
            1 => (CycleSpec.Owner, new WriteInvitation(session, "About", "Where", cycle.Now, dice.Next(2) == 0 ? null : cycle.Now.AddHours(dice.Next(-1, 3)))),
            2 => (CycleSpec.Owner, new OfferWorkshops(session, [.. Enumerable.Range(0, dice.Next(4)).Select(at => new Workshop($"W{at}", 1 + at))])),
            3 => (CycleSpec.Owner, new AddCodes(session, [$"secretly-{dice.Next(30)}"], dice.Next(5) == 0 ? CodesAt.Attendance : CodesAt.SignUp)),
            4 => (Who.System, new NoteAttendance(session, person)),
            5 => dice.Next(2) == 0 ? (CycleSpec.Owner, new ErasePerson(person)) : (new(Role.Guest, person), new ForgetMe(session)),
            6 => (Who.System, new TakeMessage(message, $"hash-{dice.Next()}")),
            7 => (Who.System, dice.Next(2) == 0 ? new NoteSent(message) : new NoteFailed(message, MailTrouble.Refused)),
            8 => (CycleSpec.Owner, new TickMessage(message, dice.Next(2) == 0)),
            9 => (CycleSpec.Owner, new WriteRecap(session, dice.Next(2) == 0 ? "https://secretly.example.org/" : "no link")),
            <= 12 => (new(Role.Guest, person), Answer(dice, session)),
            _ => (Who.System, new AdmitGuest(session, person, "hash-" + person + session, Answer(dice, session))),
        };
    }

    private static AnswerInvitation Answer(Random dice, string session) => new(
        session, (Coming)dice.Next(3), "Secretly", "Secretly working", "Secretly good",
        dice.Next(3) == 0 ? null : $"secretly{dice.Next(5)}@example.org", dice.Next(2) == 0, dice.Next(3) == 0 ? dice.Next(3) : null);

    private static void Look(Programme programme)
    {
        foreach (var page in programme.Invitations.Values)
        {
            Assert.Equal(page.Given.Count, page.Given.Values.Distinct().Count());
            Assert.True(page.Given.Count <= page.Codes);
            Assert.All(page.Chosen.Choices, chosen => Assert.Equal(Coming.Yes, page.Guests[chosen.Key].Coming));
        }

        var known = programme.Invitations.Values.SelectMany(page => page.Expected).Select(guest => guest.Person).ToHashSet();
        var aside = programme.Aside.Guests;
        Assert.All(
            aside.Addresses.Keys.Concat(aside.Works.Keys).Concat(aside.Experiences.Keys).Concat(programme.Aside.Names.Keys.Where(one => one != Spec.Ann)),
            person => Assert.Contains(person, known));
    }

    /// <summary>From the log and the rows that are left, as after a restart.</summary>
    private static void Again(CycleSpec cycle)
    {
        var left = new Dictionary<(string, string), SideRow>();
        foreach (var row in cycle.Sides)
        {
            left[(row.Kind, row.Key!)] = row;
        }

        var again = left.Values.Where(row => row.Value is not null)
            .Aggregate(cycle.Log.Aggregate(Programme.None, ProgrammeState.Evolve), ProgrammeAside.Recall);
        var (guests, before) = (again.Aside.Guests, cycle.State.Aside.Guests);
        Same(before.Addresses, guests.Addresses);
        Same(before.Works, guests.Works);
        Same(before.Codes, guests.Codes);
        Same(before.Recaps, guests.Recaps);
        Same(cycle.State.Aside.Names, again.Aside.Names);
        Same(cycle.State.Aside.Grants, again.Aside.Grants);
        Same(cycle.State.Messages, again.Messages);
        Same(cycle.State.Invitations[Day].Guests, again.Invitations[Day].Guests);
        Same(cycle.State.Invitations[Day].Given, again.Invitations[Day].Given);
    }

    private static void Same<TKey, TValue>(ImmutableDictionary<TKey, TValue> one, ImmutableDictionary<TKey, TValue> other)
        where TKey : notnull =>
        Assert.True(one.Count == other.Count && one.All(entry => other.TryGetValue(entry.Key, out var value) && Equals(value, entry.Value)));
}
