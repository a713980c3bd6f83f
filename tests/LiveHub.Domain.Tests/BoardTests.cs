namespace LiveHub.Domain.Tests;

/// <summary>Rules I1 to I9 of docs/RULES.md.</summary>
public sealed class BoardTests
{
    [Fact]
    public void I1_an_idea_is_stored_as_it_was_meant()
    {
        var spec = Spec.OpenBoard();
        var sent = spec.By(Spec.Ann, new SendIdea(spec.Board, "  A \u202Ebuddy\u0007 for\r\nweek 1 👩‍👩‍👧 ", 1)).Happened<IdeaSent>();
        Assert.Equal("A buddy for\nweek 1 👩‍👩‍👧", sent.Text);
        Assert.Equal(1, sent.Column);
    }

    [Fact]
    public void I1_its_author_is_beside_the_log_and_not_in_it()
    {
        var spec = Spec.OpenBoard();
        var outcome = spec.By(Spec.Ann, new SendIdea(spec.Board, "Mine"));
        var accepted = Assert.IsType<Outcome<Event>.Accepted>(outcome);
        Assert.DoesNotContain(Spec.Ann.Value, accepted.Events[0].ToString()!, StringComparison.Ordinal);
        Assert.Equal((Aside.AuthorKind, Spec.Ann.Value), (accepted.Sides.Single().Kind, accepted.Sides.Single().Value));
    }

    [Fact]
    public void I2_without_a_column_it_lands_in_the_first()
    {
        var spec = Spec.OpenBoard();
        Assert.Equal(0, spec.By(Spec.Ann, new SendIdea(spec.Board, "Mine")).Happened<IdeaSent>().Column);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Mine", 3)).Refused(RefusalCode.NoSuchColumn);
    }

    [Theory]
    [InlineData("", RefusalCode.TextEmpty)]
    [InlineData(" \n\t\u200B\u0001", null)]
    [InlineData("\u202E\u202C", RefusalCode.TextEmpty)]
    public void I3_nothing_is_no_idea(string text, RefusalCode? refused)
    {
        var spec = Spec.OpenBoard();
        var outcome = spec.By(Spec.Ann, new SendIdea(spec.Board, text));
        if (refused is { } code)
        {
            outcome.Refused(code);
        }
    }

    [Fact]
    public void I3_280_readers_characters_fit_and_281_do_not()
    {
        var spec = Spec.OpenBoard();
        var family = "👩‍👩‍👧";
        spec.By(Spec.Ann, new SendIdea(spec.Board, string.Concat(Enumerable.Repeat(family, 280)))).Happened<IdeaSent>();
        spec.By(Spec.Ann, new SendIdea(spec.Board, string.Concat(Enumerable.Repeat(family, 281)))).Refused(RefusalCode.TextTooLong);
        spec.By(Spec.Ann, new SendIdea(spec.Board, new string('a', 281))).Refused(RefusalCode.TextTooLong);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "a" + new string('\u0301', 3_000))).Refused(RefusalCode.TextTooLong);
    }

    [Fact]
    public void I4_nobody_has_more_ideas_than_the_board_allows()
    {
        var spec = Spec.OpenBoard();
        for (var i = 0; i < Limits.IdeasEach; i++)
        {
            spec.By(Spec.Ann, new SendIdea(spec.Board, "Idea " + i)).Happened<IdeaSent>();
        }

        spec.By(Spec.Ann, new SendIdea(spec.Board, "One more")).Refused(RefusalCode.TooManyIdeas);
        spec.By(Spec.Bob, new SendIdea(spec.Board, "Bob's first")).Happened<IdeaSent>();
        Assert.Equal(2, spec.State.Boards[spec.Board].Posted);
    }

    [Fact]
    public void I5_only_its_author_edits_and_deletes_an_idea()
    {
        var spec = Spec.OpenBoard();
        var idea = spec.By(Spec.Ann, new SendIdea(spec.Board, "Mine")).Happened<IdeaSent>().Idea;
        spec.By(Spec.Bob, new EditIdea(idea, "Bob's")).Refused(RefusalCode.NotYourIdea);
        spec.By(Spec.Bob, new DeleteIdea(idea)).Refused(RefusalCode.NotYourIdea);
        Assert.Equal("Better", spec.By(Spec.Ann, new EditIdea(idea, "Better")).Happened<IdeaEdited>().Text);
        spec.By(Spec.Ann, new EditIdea(idea, "Better")).Nothing();
        spec.By(Spec.Ann, new DeleteIdea(idea)).Happened<IdeaDeleted>();
        spec.By(Spec.Ann, new DeleteIdea(idea)).Refused(RefusalCode.NoSuchIdea);
        Assert.Equal(0, spec.State.Boards[spec.Board].Posted);
    }

    [Fact]
    public void I6_a_closed_board_takes_nothing()
    {
        var spec = Spec.OpenBoard();
        var idea = spec.By(Spec.Ann, new SendIdea(spec.Board, "Mine")).Happened<IdeaSent>().Idea;
        spec.ByFacilitator(new CloseBoard(spec.Board));
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Late")).Refused(RefusalCode.BoardClosed);
        spec.By(Spec.Ann, new EditIdea(idea, "Late")).Refused(RefusalCode.BoardClosed);
        spec.By(Spec.Ann, new DeleteIdea(idea)).Refused(RefusalCode.BoardClosed);
        spec.ByFacilitator(new OpenBoard(spec.Board));
        spec.By(Spec.Ann, new SendIdea(spec.Board, "In time")).Happened<IdeaSent>();
    }

    [Fact]
    public void I7_an_idea_under_vote_cannot_be_deleted()
    {
        var spec = Spec.OpenVote();
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new Go(spec.Board));
        spec.ByFacilitator(new OpenBoard(spec.Board));
        spec.By(Spec.Ann, new DeleteIdea(spec.Ideas[0])).Refused(RefusalCode.IdeaInVote);
    }

    [Fact]
    public void I8_pages_are_dealt_evenly_and_never_ones_own()
    {
        var spec = Spec.OpenBoard();
        for (var i = 0; i < 120; i++)
        {
            spec.By(i < 40 ? Spec.Ann : i < 80 ? Spec.Bob : Spec.Cleo, new SendIdea(spec.Board, "Idea " + i));
        }

        Assert.True(spec.State.Boards[spec.Board].Big);
        var stranger = new SeatId("seat-dan");
        spec.Ask(Who.System, new TakeSeat(stranger, "hash-dan", null));
        var shown = new Dictionary<IdeaKey, int>();
        for (var deal = 0; deal < 9; deal++)
        {
            foreach (var idea in spec.By(stranger, new DealIdeas(spec.Board)).Happened<IdeasDealt>().Ideas)
            {
                shown[idea] = shown.GetValueOrDefault(idea) + 1;
            }
        }

        Assert.Equal(120, shown.Count);
        Assert.All(shown.Values, times => Assert.Equal(3, times));
        var mine = spec.State.Aside.WrittenBy(Spec.Ann);
        Assert.DoesNotContain(spec.By(Spec.Ann, new DealIdeas(spec.Board)).Happened<IdeasDealt>().Ideas, mine.Contains);
    }

    [Fact]
    public void I9_done_is_said_once_and_can_be_taken_back()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SayDone(spec.Board, true)).Happened<DoneSaid>();
        spec.By(Spec.Ann, new SayDone(spec.Board, true)).Nothing();
        Assert.Single(spec.State.Boards[spec.Board].Done);
        spec.By(Spec.Ann, new SayDone(spec.Board, false)).Happened<DoneSaid>();
        Assert.Empty(spec.State.Boards[spec.Board].Done);
    }

    [Fact]
    public void I10_when_the_session_ends_nobody_knows_any_more_who_wrote_what()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Mine"));
        spec.By(Spec.Bob, new SendIdea(spec.Board, "His"));
        var ended = Assert.IsType<Outcome<Event>.Accepted>(spec.ByFacilitator(new EndSession()));
        Assert.Contains(SideRow.ForgetAll(Aside.AuthorKind), ended.Sides);
        Assert.Empty(spec.State.Aside.Authors);
        Assert.Empty(spec.State.Aside.WrittenBy(Spec.Ann));
        Assert.Equal(2, spec.State.Boards[spec.Board].Posted);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Late")).Refused(RefusalCode.SessionEnded);
    }
}
