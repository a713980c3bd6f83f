namespace LiveHub.Domain.Tests;

/// <summary>Signing up for a Learnathon: yes, maybe or no, changed at any time, and nothing kept of who said no.</summary>
public sealed class InvitationTests
{
    private const string Day = "ABC234";

    private static readonly AnswerInvitation Yes = new(Day, Coming.Yes, "Bea", "Nurse", "Ten years", "bea@example.org", true);

    [Fact]
    public void SU1_Who_says_yes_may_say_so_without_a_name_and_change_it_at_any_time()
    {
        var cycle = Opened();
        var bea = Guest(cycle, 1, new(Day, Coming.Yes));
        cycle.Ask(CycleSpec.Owner, new OpenInvitation(Day, false));

        cycle.Ask(bea, new AnswerInvitation(Day, Coming.Maybe, "Bea"));

        Assert.Equal((0, 1), (Page(cycle).Count(Coming.Yes), Page(cycle).Count(Coming.Maybe)));
        Assert.Equal("Bea", cycle.State.Aside.Names[bea.Seat]);
    }

    [Fact]
    public void SU2_A_no_keeps_no_name_and_no_address_and_nobody_counts_it()
    {
        var cycle = Opened();
        var bea = Guest(cycle, 1, Yes);

        cycle.Ask(bea, Yes with { Coming = Coming.No });

        Assert.Empty(cycle.State.Aside.Names);
        Assert.Equal(GuestAside.Empty.Addresses, cycle.State.Aside.Guests.Addresses);
        Assert.Empty(cycle.State.Aside.Guests.Works);
        Assert.Empty(cycle.State.Aside.Guests.Experiences);
        Assert.Empty(Page(cycle).Expected);
        Assert.DoesNotContain(InvitationView.Desk(cycle.State).SelectMany(desk => desk.Guests), guest => guest.Person == bea.Seat);
    }

    [Fact]
    public void SU2_What_was_told_is_in_no_event()
    {
        var cycle = Opened();
        Guest(cycle, 1, Yes);
        Assert.All(cycle.Log, happened => Assert.DoesNotContain("Bea", happened.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.All(cycle.Log, happened => Assert.DoesNotContain("Nurse", happened.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void SU3_A_closed_page_takes_no_new_answer_and_lets_everybody_withdraw()
    {
        var cycle = Opened();
        var bea = Guest(cycle, 1, Yes);
        cycle.Ask(CycleSpec.Owner, new OpenInvitation(Day, false));

        Assert.Equal(RefusalCode.SignUpClosed, cycle.Refused(Who.System, new AdmitGuest(Day, new("g2"), "hash-g2", Yes)));
        cycle.Ask(bea, new AnswerInvitation(Day, Coming.No));
        Assert.Equal(RefusalCode.NotAllowed, cycle.Refused(new(Role.Guest, new("stranger")), Yes));
    }

    [Fact]
    public void SU4_The_first_who_choose_a_workshop_have_a_place_and_who_gives_one_back_makes_room()
    {
        var cycle = Opened();
        cycle.Ask(CycleSpec.Owner, new OfferWorkshops(Day, [new("Systems thinking", 1)]));
        var first = Guest(cycle, 1, new(Day, Coming.Yes, Workshop: 0));
        var second = Guest(cycle, 2, new(Day, Coming.Yes, Workshop: 0));
        Assert.Equal((0, 1), (Waits(cycle, first), Waits(cycle, second)));

        cycle.Ask(first, new AnswerInvitation(Day, Coming.Maybe, Workshop: 0));

        Assert.Equal(((int?)null, (int?)0), (Waits(cycle, first), Waits(cycle, second)));
        Assert.Equal(RefusalCode.NoSuchAnswer, cycle.Refused(second, new AnswerInvitation(Day, Coming.Yes, Workshop: 1)));
    }

    [Fact]
    public void SU5_Each_code_is_handed_out_once_first_come_first_served()
    {
        var cycle = Opened();
        var (ann, bea, cas) = (Guest(cycle, 1, new(Day, Coming.Yes)), Guest(cycle, 2, new(Day, Coming.Maybe)), Guest(cycle, 3, new(Day, Coming.Yes)));

        cycle.Ask(CycleSpec.Owner, new AddCodes(Day, ["login-1", "login-1", "login-2"]));
        cycle.Ask(ann, new AnswerInvitation(Day, Coming.No));
        cycle.Ask(bea, new AnswerInvitation(Day, Coming.Yes));
        Assert.Equal([null, "login-2"], new[] { bea, cas }.Select(who => InvitationView.Own(cycle.State, Page(cycle), who.Seat)?.Code));

        cycle.Ask(CycleSpec.Owner, new AddCodes(Day, ["login-2", "login-3"]));

        Assert.Equal("login-3", InvitationView.Own(cycle.State, Page(cycle), bea.Seat)!.Code);
        Assert.All(cycle.Log, happened => Assert.DoesNotContain("login", happened.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void SU5_Codes_may_wait_until_somebody_was_there()
    {
        var cycle = Opened();
        var bea = Guest(cycle, 1, new(Day, Coming.Yes));
        cycle.Ask(CycleSpec.Owner, new AddCodes(Day, ["login-1"], CodesAt.Attendance));
        Assert.Null(InvitationView.Own(cycle.State, Page(cycle), bea.Seat)!.Code);

        cycle.Ask(Who.System, new NoteAttendance(Day, bea.Seat));

        Assert.Equal("login-1", InvitationView.Own(cycle.State, Page(cycle), bea.Seat)!.Code);
    }

    [Theory]
    [InlineData("bea@example.org", true)]
    [InlineData("bea.van-dam+l@sub.example.org", true)]
    [InlineData("bea", false)]
    [InlineData("bea@", false)]
    [InlineData("bea@example.org\r\nBcc: all@example.org", false)]
    [InlineData("Bea <bea@example.org>", false)]
    [InlineData("a@b@c", false)]
    [InlineData("a@b..c", false)]
    public void SU6_An_address_is_one_mailbox(string text, bool good) => Assert.Equal(good, GuestRules.IsAddress(text));

    [Fact]
    public void SU7_Who_is_forgotten_leaves_nothing_behind_and_its_link_opens_nothing()
    {
        var cycle = Opened();
        var (bea, cas) = (Guest(cycle, 1, Yes), Guest(cycle, 2, Yes));

        cycle.Ask(bea, new ForgetMe(Day));
        cycle.Ask(CycleSpec.Owner, new ErasePerson(cas.Seat));

        Assert.Empty(Page(cycle).Guests);
        Assert.Empty(cycle.State.Aside.Names);
        Assert.Empty(cycle.State.Aside.Guests.Addresses);
        Assert.DoesNotContain(cycle.State.Aside.Grants.Values, who => who.Role == Role.Guest);
        Assert.Equal(RefusalCode.NotAllowed, cycle.Refused(bea, Yes));
    }

    [Fact]
    public void SU8_There_is_a_page_only_for_a_session_of_the_cycle()
    {
        var cycle = CycleSpec.Made();
        Assert.Equal(RefusalCode.NoSuchSignUp, cycle.Refused(CycleSpec.Owner, new OpenInvitation(Day, true)));
        Assert.Equal(RefusalCode.NoSuchSignUp, cycle.Refused(Who.System, new AdmitGuest(Day, new("g"), "hash", Yes)));
    }

    [Fact]
    public void SU8_The_end_is_after_the_beginning()
    {
        var cycle = Opened();
        Assert.Equal(RefusalCode.BadTimes, cycle.Refused(CycleSpec.Owner, new WriteInvitation(Day, EndsAt: Spec.Noon)));
        Assert.Equal(RefusalCode.BadTimes, cycle.Refused(CycleSpec.Owner, new WriteInvitation(Day, BeginsAt: Spec.Noon, EndsAt: Spec.Noon)));
    }

    /// <summary>A cycle with a Learnathon to come, whose page is open.</summary>
    internal static CycleSpec Opened()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told(Day, 0) with { BeganAt = null, Persons = [] }));
        cycle.Ask(CycleSpec.Owner, new WriteInvitation(Day, "A day to learn", "Town hall", Spec.Noon.AddDays(60), Spec.Noon.AddDays(60).AddHours(4)));
        cycle.Ask(CycleSpec.Owner, new OpenInvitation(Day, true));
        return cycle;
    }

    internal static Who Guest(CycleSpec cycle, int number, AnswerInvitation answer)
    {
        cycle.Now += TimeSpan.FromSeconds(1);
        cycle.Ask(Who.System, new AdmitGuest(Day, new($"g{number}"), $"hash-g{number}", answer));
        return new(Role.Guest, new($"g{number}"));
    }

    private static Invitation Page(CycleSpec cycle) => cycle.State.Invitations[Day];

    private static int? Waits(CycleSpec cycle, Who who) => InvitationView.Own(cycle.State, Page(cycle), who.Seat)!.Waits;
}
