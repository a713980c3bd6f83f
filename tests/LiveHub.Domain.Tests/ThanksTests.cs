namespace LiveHub.Domain.Tests;

/// <summary>Thanks, what one promises oneself, and who reads either.</summary>
public sealed class ThanksTests
{
    private static readonly SendThanks ToBob = new(ThanksFor.Person, "You asked the right question", Person: 2);

    [Fact(DisplayName = "[G1] a person who gave a name can be thanked, and reads it on its own page")]
    public void A_person_with_a_name_is_thanked()
    {
        var spec = Spec.IdeaRound();
        spec.By(Spec.Ann, ToBob).Refused(RefusalCode.NoSuchPerson);
        spec.By(Spec.Bob, new GiveName("Bob"));
        spec.By(Spec.Bob, ToBob).Refused(RefusalCode.NoSuchPerson);
        spec.By(Spec.Ann, ToBob).Happened<ThanksSent>();

        var read = Assert.Single(Sheet(spec, Spec.Bob).Thanks);
        Assert.Equal(("You asked the right question", (string?)null), (read.Text, read.By));
        Assert.Empty(Sheet(spec, Spec.Cleo).Thanks);
        Assert.Empty(Sheet(spec, Spec.Ann).Thanks);
    }

    [Fact(DisplayName = "[G2] the sender's name stands with it only if the sender wants that")]
    public void A_sender_shows_its_name_or_not()
    {
        var spec = Spec.IdeaRound();
        spec.By(Spec.Ann, new SendThanks(ThanksFor.Everybody, "Well done", Named: true)).Refused(RefusalCode.NameFirst);
        spec.By(Spec.Ann, new GiveName("Ann"));
        spec.By(Spec.Ann, new SendThanks(ThanksFor.Everybody, "Well done", Named: true));
        spec.By(Spec.Ann, new SendThanks(ThanksFor.Everybody, "All of you"));

        Assert.Equal([null, "Ann"], Sheet(spec, Spec.Cleo).Thanks.Select(one => one.By).Order());
        spec.ByFacilitator(new EndSession());
        Assert.Equal([null, "Ann"], Sheet(spec, Spec.Cleo).Thanks.Select(one => one.By).Order());
        Assert.Single(spec.State.Thanks.ByKey.Values, one => one.By is not null);
    }

    [Fact(DisplayName = "[G3] those at the sender's table read what is said to the table")]
    public void A_table_is_thanked()
    {
        var spec = Spec.IdeaRound();
        var toTable = new SendThanks(ThanksFor.Table, "Good table");
        spec.By(Spec.Ann, toTable).Refused(RefusalCode.NoSuchTable);
        spec.By(Spec.Ann, new ChooseTable(3));
        spec.By(Spec.Bob, new ChooseTable(3));
        spec.By(Spec.Ann, toTable).Happened<ThanksSent>();

        Assert.Single(Sheet(spec, Spec.Bob).Thanks);
        Assert.Empty(Sheet(spec, Spec.Cleo).Thanks);
    }

    [Fact(DisplayName = "[G4] the big screen shows only what its sender lets it, and never what is said to one person")]
    public void The_big_screen_shows_what_it_may()
    {
        var spec = Spec.IdeaRound();
        spec.By(Spec.Bob, new GiveName("Bob"));
        Assert.False(spec.By(Spec.Ann, ToBob with { MayShow = true }).Happened<ThanksSent>().MayShow);
        var quiet = spec.By(Spec.Ann, new SendThanks(ThanksFor.Everybody, "Quiet")).Happened<ThanksSent>();
        var loud = spec.By(Spec.Ann, new SendThanks(ThanksFor.Everybody, "Loud", MayShow: true)).Happened<ThanksSent>();
        var results = spec.ByFacilitator(new AddActivity(new ResultsPlan { Question = "Today" })).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new Go(results));

        Assert.Equal([ThanksView.Name(loud.Thanks)], Names(spec, Audience.Stage));
        Assert.Equal([ThanksView.Name(loud.Thanks)], Names(spec, Audience.Control));
        spec.ByFacilitator(new ShowThanks(quiet.Thanks, true)).Refused(RefusalCode.NoSuchThanks);
        spec.ByFacilitator(new ShowThanks(loud.Thanks, false)).Happened<ThanksShown>();
        Assert.Empty(Names(spec, Audience.Stage));
        Assert.Equal([ThanksView.Name(loud.Thanks)], Names(spec, Audience.Control));
    }

    [Fact(DisplayName = "[G4] with approve first it waits for the facilitator")]
    public void What_is_to_be_approved_waits()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new SetApproval(true));
        Assert.False(spec.By(Spec.Ann, new SendThanks(ThanksFor.Everybody, "Loud", MayShow: true)).Happened<ThanksSent>().Shown);
    }

    [Fact(DisplayName = "[G5] one person says thanks twenty times, of two hundred characters, and can take them back")]
    public void Thanks_are_bounded_and_can_be_taken_back()
    {
        var spec = Spec.IdeaRound();
        var last = default(ThanksKey);
        foreach (var at in Enumerable.Range(1, Limits.ThanksEach))
        {
            last = spec.By(Spec.Ann, new SendThanks(ThanksFor.Everybody, $"Thanks {at}")).Happened<ThanksSent>().Thanks;
        }

        spec.By(Spec.Ann, new SendThanks(ThanksFor.Everybody, "More")).Refused(RefusalCode.TooManyThanks);
        spec.By(Spec.Bob, new SendThanks(ThanksFor.Everybody, new string('x', 201))).Refused(RefusalCode.TextTooLong);
        spec.By(Spec.Bob, new SendThanks(ThanksFor.Everybody, " ")).Refused(RefusalCode.TextEmpty);
        spec.By(Spec.Bob, new SendThanks(ThanksFor.Project, "To nobody", Project: new("none"))).Refused(RefusalCode.NoSuchProject);
        spec.By(Spec.Bob, new TakeBackThanks(last)).Refused(RefusalCode.NoSuchThanks);
        spec.By(Spec.Ann, new TakeBackThanks(last)).Happened<ThanksTakenBack>();
        Assert.Equal(Limits.ThanksEach - 1, Sheet(spec, Spec.Bob).Thanks.Length);
    }

    [Fact(DisplayName = "[G6] what is said, to whom and by whom lies beside the log")]
    public void The_log_holds_no_thanks()
    {
        var spec = Spec.IdeaRound();
        spec.By(Spec.Bob, new GiveName("Bob"));
        var sent = spec.By(Spec.Ann, ToBob);
        Assert.DoesNotContain("seat-", sent.Happened<ThanksSent>().ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("question", sent.Happened<ThanksSent>().ToString(), StringComparison.Ordinal);
        var rows = Assert.IsType<Outcome<Event>.Accepted>(sent).Sides;
        Assert.Equal([ThanksState.TextKind, ThanksState.AuthorKind], rows.Select(row => row.Kind));
    }

    [Fact(DisplayName = "[G7] a promise to oneself is one's own, stays when the session ends, and can be forgotten")]
    public void A_pledge_is_ones_own()
    {
        var spec = Spec.IdeaRound();
        spec.By(Spec.Ann, new KeepPledge("Ask before I answer")).Happened<PledgeKept>();
        spec.By(Spec.Ann, new KeepPledge("Ask before I answer ")).Nothing();
        spec.By(Spec.Ann, new KeepPledge(new string('x', 281))).Refused(RefusalCode.TextTooLong);
        Assert.Equal("Ask before I answer", SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), "pledge"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), "pledge"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Control, "pledge"));
        spec.By(Spec.Bob, new KeepPledge("Mine"));
        spec.By(Spec.Bob, new KeepPledge());
        spec.ByFacilitator(new EndSession());

        Assert.Equal("Ask before I answer", Sheet(spec, Spec.Ann).Pledge);
        Assert.Null(Sheet(spec, Spec.Bob).Pledge);
    }

    [Fact(DisplayName = "[G8] one's notes are on one's own page, with what was asked")]
    public void Notes_are_on_ones_page()
    {
        var spec = Spec.IdeaRound();
        var key = spec.ByFacilitator(new AddActivity(new ReflectionPlan { Question = "Back", Columns = ["What?", "So what?"] })).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new Go(key));
        spec.By(Spec.Ann, new KeepNote(key, 1, "I learned to wait"));

        var note = Assert.Single(Sheet(spec, Spec.Ann).Notes);
        Assert.Equal(("Back", "So what?", "I learned to wait"), (note.Question, note.Prompt, note.Text));
        Assert.Empty(Sheet(spec, Spec.Bob).Notes);
    }

    [Fact(DisplayName = "[G9] who ran which step can be said of one or all, also after the end; only held steps count")]
    public void Who_ran_a_step_is_told_to_the_cycle()
    {
        var spec = Spec.OpenBoard();
        Assert.Equal(Conducted.None, Harvests.Of(spec.State).Conducted);
        spec.ByFacilitator(new SayWhoRan(By: RunBy.External)).Happened<WhoRanSaid>();
        spec.ByFacilitator(new SayWhoRan(By: RunBy.External)).Nothing();
        Assert.Equal(new(1, 0, 0), Harvests.Of(spec.State).Conducted);
        spec.ByFacilitator(new EndSession());
        spec.ByFacilitator(new SayWhoRan(spec.Board, RunBy.Own)).Happened<WhoRanSaid>();
        Assert.Equal(new(0, 0, 1), Report.Of(spec.State).Conducted);
        spec.ByFacilitator(new SayWhoRan(spec.Board));
        Assert.Null(Report.Of(spec.State).Conducted);
        spec.ByFacilitator(new SayWhoRan(new("none"), RunBy.Own)).Refused(RefusalCode.NoSuchActivity);
        spec.By(Spec.Ann, new SayWhoRan(By: RunBy.Own)).Refused(RefusalCode.NotAllowed);
    }

    private static MySheet Sheet(Spec spec, SeatId seat) => MySheet.Of(spec.State, seat);

    private static string[] Names(Spec spec, Audience audience) =>
        [.. SessionViews.Keys(spec.State, audience).Where(name => name.StartsWith("thanks/", StringComparison.Ordinal))];
}
