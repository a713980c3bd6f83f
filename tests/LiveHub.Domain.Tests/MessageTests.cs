namespace LiveHub.Domain.Tests;

/// <summary>Which messages there are, when, and each once.</summary>
public sealed class MessageTests
{
    private const string Day = "ABC234";

    [Fact]
    public void ME1_Who_signs_up_with_an_address_is_confirmed_once_for_yes_and_once_for_maybe()
    {
        var cycle = InvitationTests.Opened();
        InvitationTests.Guest(cycle, 1, new(Day, Coming.Yes));
        var bea = InvitationTests.Guest(cycle, 2, new(Day, Coming.Yes, "Bea", Address: "bea@example.org"));
        var message = Assert.Single(Due(cycle));
        Assert.Equal((MessageKind.Confirmation, bea.Seat), (message.Kind, message.To));

        Sent(cycle, message);
        cycle.Ask(bea, new AnswerInvitation(Day, Coming.Yes, "Beatrix", Address: "bea@example.org"));
        Assert.Empty(Due(cycle));

        cycle.Ask(bea, new AnswerInvitation(Day, Coming.Maybe, Address: "bea@example.org"));
        Assert.Single(Due(cycle));
        cycle.Ask(bea, new AnswerInvitation(Day, Coming.No));
        Assert.Empty(Due(cycle));
    }

    [Fact]
    public void ME1_An_address_is_written_to_once_however_many_give_it()
    {
        var cycle = InvitationTests.Opened();
        InvitationTests.Guest(cycle, 1, new(Day, Coming.Yes, Address: "bea@example.org"));
        InvitationTests.Guest(cycle, 2, new(Day, Coming.Yes, Address: "Bea@example.org"));

        Assert.Equal("g1", Assert.Single(Due(cycle)).To?.Value);
    }

    [Fact]
    public void ME2_The_day_after_comes_the_recap_and_a_team_is_asked_after_30_90_and_180_days()
    {
        var cycle = Held();
        InvitationTests.Guest(cycle, 1, new(Day, Coming.Yes, Address: "bea@example.org"));
        Held(cycle);
        cycle.Ask(new(Role.Member, Spec.Ann), new GiveAddress("ann@example.org"));

        Assert.Empty(Due(cycle, 0));
        Assert.Equal([null, "g1"], Due(cycle, 1).Select(message => message.To?.Value));
        var due = Enumerable.Range(0, 30).SelectMany(week => Due(cycle, week * 7)).DistinctBy(message => message.Key);
        Assert.Equal([30, 90, 180], due.Where(message => message.Kind == MessageKind.Check).Select(message => message.Days!.Value));
        Assert.All(due.Where(message => message.Kind == MessageKind.Check), message => Assert.Equal(Spec.Ann, message.To));
    }

    [Fact]
    public void ME2_A_team_without_an_address_is_asked_by_way_of_the_owner_and_a_project_that_ended_is_not()
    {
        var cycle = Held();
        Held(cycle);
        Assert.Null(Assert.Single(Due(cycle, 30), message => message.Kind == MessageKind.Check).To);

        cycle.Ask(Who.System, new TakeHarvest(Told() with
        {
            Reviews = [new(new($"{Day}.p1"), [0, 0, 0, 0, 3], [0, 0, 0, 0, 3], Verdict.Stop, "Too early")],
        }));
        Assert.DoesNotContain(Due(cycle, 30), message => message.Kind == MessageKind.Check);
    }

    [Fact]
    public void ME3_Only_one_takes_a_message_and_when_it_dies_another_does()
    {
        var cycle = InvitationTests.Opened();
        InvitationTests.Guest(cycle, 1, new(Day, Coming.Yes, Address: "bea@example.org"));
        var message = Assert.Single(Due(cycle));

        cycle.Ask(Who.System, new TakeMessage(message.Key, "hash-link"));
        Assert.Equal(RefusalCode.NoSuchMessage, cycle.Refused(Who.System, new TakeMessage(message.Key, "hash-other")));
        Assert.Equal(new Who(Role.Guest, message.To!.Value), cycle.State.Aside.Grants["hash-link"]);

        cycle.Now += MessageRules.Hold;
        Sent(cycle, message);
        Assert.Empty(cycle.Ask(Who.System, new NoteSent(message.Key)));
        cycle.Now += MessageRules.Hold;
        Assert.Empty(Due(cycle));
    }

    [Fact]
    public void ME4_What_failed_waits_longer_each_time_and_what_an_address_refuses_is_not_tried_again()
    {
        var cycle = InvitationTests.Opened();
        InvitationTests.Guest(cycle, 1, new(Day, Coming.Yes, Address: "bea@example.org"));
        var message = Assert.Single(Due(cycle));
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 4; i++)
        {
            cycle.Ask(Who.System, new TakeMessage(message.Key));
            cycle.Ask(Who.System, new NoteFailed(message.Key, MailTrouble.NotReached));
            waits.Add(cycle.State.Messages[message.Key].Again!.Value - cycle.Now);
            Assert.Empty(Due(cycle));
            cycle.Now += waits[^1];
        }

        Assert.Equal(waits.Order().Distinct(), waits);
        cycle.Ask(Who.System, new TakeMessage(message.Key));
        cycle.Ask(Who.System, new NoteFailed(message.Key, MailTrouble.AddressRefused));
        cycle.Now += TimeSpan.FromDays(2);
        Assert.Empty(Due(cycle));
    }

    [Fact]
    public void ME5_What_the_owner_has_done_does_not_leave_and_a_tick_can_be_taken_back()
    {
        var cycle = InvitationTests.Opened();
        InvitationTests.Guest(cycle, 1, new(Day, Coming.Yes, Address: "bea@example.org"));
        var message = Assert.Single(Due(cycle));

        cycle.Ask(CycleSpec.Owner, new TickMessage(message.Key, true));
        Assert.Empty(Due(cycle));
        cycle.Ask(CycleSpec.Owner, new TickMessage(message.Key, false));
        Assert.Single(Due(cycle));
        Assert.Equal(RefusalCode.NoSuchMessage, cycle.Refused(CycleSpec.Owner, new TickMessage("none", true)));
    }

    [Fact]
    public void ME9_A_promise_is_asked_about_on_its_day_and_a_week_later_while_it_is_open()
    {
        var (cycle, sponsor) = Promised();
        Assert.Empty(Promises(cycle, 9));
        var first = Assert.Single(Promises(cycle, 10));
        Assert.Equal((null, new PromiseKey("k1"), 0), (first.To, first.Promise!.Value, first.Days!.Value));
        cycle.Ask(CycleSpec.Owner, new TickMessage(first.Key, true));
        Assert.Empty(Promises(cycle, 16));
        Assert.Equal(7, Assert.Single(Promises(cycle, 17)).Days);

        cycle.Ask(sponsor, new SettlePromise(new("k1"), PromiseState.Kept));
        Assert.Empty(Promises(cycle, 17));
    }

    [Fact]
    public void ME9_A_sponsor_with_an_address_is_asked_itself_as_long_as_its_link_holds()
    {
        var (cycle, sponsor) = Promised();
        cycle.Ask(sponsor, new GiveAddress("dana@example.org"));
        var message = Assert.Single(Promises(cycle, 10));
        Assert.Equal((sponsor.Seat, Role.Sponsor), (message.To!.Value, Messages.ReaderOf(message)));

        cycle.Ask(Who.System, new TakeHarvest(WithPromise([])));
        Assert.Null(Assert.Single(Promises(cycle, 10)).To);
    }

    /// <summary>Dana promised something that is due ten days after the day.</summary>
    private static (CycleSpec Cycle, Who Sponsor) Promised()
    {
        var cycle = InvitationTests.Opened();
        cycle.Ask(Who.System, new TakeHarvest(WithPromise(["hash-dana"])));
        cycle.Now = Spec.Noon.AddDays(10);
        return (cycle, Who.Sponsor(new("seat-dana")));
    }

    private static Harvest WithPromise(System.Collections.Immutable.ImmutableArray<string> hashes) => Told() with
    {
        Promises = [new(new("k1"), new($"{Day}.p1"), new("seat-dana"), PromiseOf.Time, "A day", DateOnly.FromDateTime(Spec.Noon.AddDays(10).UtcDateTime))],
        Persons = [new(new("seat-dana"), Role.Sponsor, hashes, "Dana")],
    };

    private static List<Message> Promises(CycleSpec cycle, int daysAfter) =>
        [.. Due(cycle, daysAfter).Where(message => message.Kind == MessageKind.Promise)];

    private static Harvest Told() => CycleSpec.Told(Day, ended: Spec.Noon);

    private static CycleSpec Held() => InvitationTests.Opened();

    /// <summary>The day has been held, with one project of Ann's.</summary>
    private static void Held(CycleSpec cycle) => cycle.Ask(Who.System, new TakeHarvest(Told()));

    private static List<Message> Due(CycleSpec cycle, int? daysAfter = null) =>
        [.. Messages.Due(cycle.State, daysAfter is { } days ? Spec.Noon.AddDays(days) : cycle.Now)];

    private static void Sent(CycleSpec cycle, Message message)
    {
        cycle.Ask(Who.System, new TakeMessage(message.Key));
        cycle.Ask(Who.System, new NoteSent(message.Key));
    }
}
