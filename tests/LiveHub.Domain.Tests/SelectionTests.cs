using static LiveHub.Domain.Tests.TableDay;

namespace LiveHub.Domain.Tests;

/// <summary>Rules X1 to X8 of docs/RULES.md: choosing at tables.</summary>
public sealed class SelectionTests
{
    [Fact]
    public void X1_each_table_reads_what_its_own_people_wrote_and_its_share_of_the_rest()
    {
        var spec = With(3, 4);
        spec.ByFacilitator(new OpenBoard(spec.Board));
        foreach (var text in new[] { "One", "Two", "Three" })
        {
            spec.By(Spec.Ann, new SendIdea(spec.Board, text)); // She sits nowhere.
        }

        spec.ByFacilitator(new OpenSelection(spec.Choice())).Happened<SelectionOpened>();
        Assert.Equal([[1], [2]], spec.Selection().Piles.Select(pile => pile.Tables));
        Assert.Equal([5, 5], spec.Selection().Piles.Select(pile => pile.Ideas.Count));
        Assert.Subset(spec.Selection().Piles[0].Ideas.ToHashSet(), new HashSet<IdeaKey> { spec.IdeaOf(1, 1), spec.IdeaOf(1, 2), spec.IdeaOf(1, 3) });
        Assert.Contains(spec.IdeaOf(2, 4), spec.Selection().Piles[1].Ideas);
    }

    [Theory]
    [InlineData(new[] { 3, 3 }, "1|2")]
    [InlineData(new[] { 2, 4, 2, 1 }, "1,3,4|2")]
    [InlineData(new[] { 1, 1, 1, 1 }, "1,2,3,4")]
    [InlineData(new[] { 2 }, "1")]
    [InlineData(new[] { 5, 2, 4 }, "1|2,3")]
    [InlineData(new[] { 2, 2, 5, 2 }, "1,2,4|3")]
    public void X2_tables_of_fewer_than_three_read_together_so_that_no_pile_tells_who_wrote_what(int[] tables, string piles) =>
        Assert.Equal(piles, string.Join('|', Open(tables).Selection().Piles.Select(pile => string.Join(',', pile.Tables))));

    [Fact]
    public void X2_a_table_without_ideas_reads_along_where_the_fewest_people_do()
    {
        var spec = With(4, 3);
        foreach (var person in new[] { 1, 2, 3 })
        {
            Seated(spec, At(9, person), 9);
        }

        spec.ByFacilitator(new OpenSelection(spec.Choice()));
        Assert.Equal([[1], [2, 9]], spec.Selection().Piles.Select(pile => pile.Tables));
        Assert.Equal(1, spec.Selection().PileOf(spec.State, At(9, 1)));
    }

    [Fact]
    public void X1_without_tables_or_ideas_there_is_nothing_to_open()
    {
        var spec = Planned(Spec.OpenBoard());
        spec.ByFacilitator(new OpenSelection(spec.Choice())).Refused(RefusalCode.NothingToVoteOn);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Mine"));
        spec.ByFacilitator(new OpenSelection(spec.Choice())).Refused(RefusalCode.NobodyAtTables);
    }

    [Fact]
    public void X1_who_sits_nowhere_reads_a_pile_too_and_stays_where_it_marked()
    {
        var spec = Open(3, 3);
        var (ann, late) = (spec.PileOf(Spec.Ann), new SeatId("late"));
        Assert.NotEmpty(ann);
        spec.Mark(Spec.Ann, ann[0]).Happened<IdeaMarked>();
        Seated(spec, late, 2);
        Assert.Equal(spec.PileOf(At(2, 1)), spec.PileOf(late));
        foreach (var table in new[] { 1, 2 })
        {
            spec.By(Spec.Ann, new ChooseTable(table));
            Assert.Equal(ann, spec.PileOf(Spec.Ann));
        }
    }

    [Fact]
    public void X3_a_person_marks_as_many_as_the_plan_says_in_its_own_pile_and_can_take_each_back()
    {
        var spec = Open(4, 3);
        var pile = spec.PileOf(At(1, 1));
        spec.Mark(At(1, 1), spec.IdeaOf(2, 1)).Refused(RefusalCode.NoSuchIdea);
        foreach (var idea in pile.Take(3))
        {
            spec.Mark(At(1, 1), idea).Happened<IdeaMarked>();
        }

        spec.Mark(At(1, 1), pile[0]).Nothing();
        spec.Mark(At(1, 1), pile[3]).Refused(RefusalCode.NoMarksLeft);
        spec.Mark(At(1, 1), pile[0], mark: false).Happened<IdeaMarked>();
        spec.Mark(At(1, 1), pile[3]).Happened<IdeaMarked>();
        Assert.Equal([1, 1, 1], spec.Selection().Sums.Values);
    }

    [Fact]
    public void X4_nobody_sees_a_mark_but_its_own_before_the_sums_are_shown_and_none_of_another_table_ever()
    {
        var spec = Open(4, 4);
        var idea = spec.IdeaOf(1, 1);
        spec.Mark(At(1, 1), idea);
        Assert.True(Pile(spec, At(1, 1), idea)!.Marked);
        Assert.Equal((null, null), (Pile(spec, At(1, 2), idea)!.Marked, Pile(spec, At(1, 2), idea)!.Sum));
        spec.ByFacilitator(new ShowSums(spec.Choice())).Happened<SumsShown>();
        Assert.Equal((null, 1), (Pile(spec, At(1, 2), idea)!.Marked, Pile(spec, At(1, 2), idea)!.Sum));
        Assert.Null(Pile(spec, At(2, 1), idea));
        foreach (var audience in new[] { Audience.Participants, Audience.Stage, Audience.Control })
        {
            var names = SessionViews.Keys(spec.State, audience).Where(name => SessionViews.Entity(spec.State, audience, name) is not null).ToList();
            Assert.DoesNotContain(names, name => name.StartsWith("idea/", StringComparison.Ordinal) || name == $"pile/{idea}");
        }
    }

    [Fact]
    public void X5_when_everybody_at_a_table_has_placed_all_marks_it_sees_its_sums()
    {
        var spec = Open(3, 3);
        foreach (var seat in spec.Selection().ReadersOf(spec.State, 0).ToList())
        {
            Assert.Equal(PilePhase.Marking, spec.Selection().Piles[0].Phase);
            foreach (var idea in spec.PileOf(seat))
            {
                spec.Mark(seat, idea);
            }
        }

        Assert.Equal([PilePhase.Confirming, PilePhase.Marking], spec.Selection().Piles.Select(pile => pile.Phase));
        spec.Mark(At(1, 1), spec.IdeaOf(1, 1), mark: false).Refused(RefusalCode.MarkingClosed);
        spec.ByFacilitator(new ShowSums(spec.Choice()));
        Assert.Equal(SelectionPhase.Confirming, spec.Selection().Phase);
    }

    [Fact]
    public void X5_the_facilitator_shows_all_sums_and_can_let_people_mark_on()
    {
        var spec = Open(3, 3);
        spec.ByFacilitator(new ShowSums(spec.Choice())).Happened<SumsShown>();
        spec.ByFacilitator(new ShowSums(spec.Choice())).Nothing();
        spec.By(At(2, 1), new ConfirmPile(spec.Choice(), [spec.IdeaOf(2, 1)]));
        spec.ByFacilitator(new MarkOn(spec.Choice())).Happened<MarkingResumed>();
        Assert.Equal([PilePhase.Marking, PilePhase.Confirmed], spec.Selection().Piles.Select(pile => pile.Phase));
    }

    [Fact]
    public void X5_when_the_time_is_over_each_table_sees_its_sums_and_nothing_closes()
    {
        var spec = Open(3, 3);
        spec.ByFacilitator(new StartTimer(60));
        spec.Now += TimeSpan.FromSeconds(62);
        spec.Mark(At(1, 1), spec.IdeaOf(1, 1)).Refused(RefusalCode.MarkingClosed);
        spec.Ask(Who.System, SessionDecider.Instance.Due(spec.State)!.Command).Happened<SumsShown>();
        Assert.Equal(SelectionPhase.Confirming, spec.Selection().Phase);
    }

    [Fact]
    public void X6_the_proposal_is_the_most_marked_and_anybody_at_the_table_confirms_the_last_counts()
    {
        var spec = Planned(With(3, 3), keep: 2);
        var choice = spec.State.Agenda.First(step => step.Plan is SelectionPlan { Keep: 2 }).Key;
        spec.ByFacilitator(new OpenSelection(choice));
        foreach (var (person, idea) in new[] { (1, 1), (2, 1), (3, 2), (1, 3), (2, 3) })
        {
            spec.By(At(1, person), new MarkIdea(choice, spec.IdeaOf(1, idea), true));
        }

        spec.By(At(1, 1), new ConfirmPile(choice, [spec.IdeaOf(1, 1)])).Refused(RefusalCode.ChoiceClosed);
        spec.ByFacilitator(new ShowSums(choice));
        Assert.Equal(["Of t1p1", "Of t1p3"], spec.Texts(spec.State.Selections[choice].Piles[0].Chosen));
        spec.By(At(1, 1), new ConfirmPile(choice, [.. spec.PileOf(At(1, 1))])).Refused(RefusalCode.TooManyConfirmed);
        spec.By(At(1, 1), new ConfirmPile(choice, [spec.IdeaOf(2, 1)])).Refused(RefusalCode.NoSuchIdea);
        spec.By(At(1, 1), new ConfirmPile(choice, [spec.IdeaOf(1, 2)])).Happened<PileConfirmed>();
        spec.By(At(1, 2), new ConfirmPile(choice, [spec.IdeaOf(1, 2)])).Nothing();
        spec.By(At(1, 3), new ConfirmPile(choice, [spec.IdeaOf(1, 2), spec.IdeaOf(1, 3)])).Happened<PileConfirmed>();
        spec.ByFacilitator(new CloseSelection(choice));
        Assert.Equal(["Of t1p2", "Of t1p3"], spec.Texts(spec.State.Selections[choice].GoesOn));
        spec.By(At(1, 3), new ConfirmPile(choice, [spec.IdeaOf(1, 1)])).Refused(RefusalCode.ChoiceClosed);
    }

    [Fact]
    public void X7_a_table_that_did_not_confirm_sends_its_proposal_and_nothing_is_lost()
    {
        var spec = Open(3, 3);
        spec.Mark(At(1, 1), spec.IdeaOf(1, 2));
        spec.ByFacilitator(new CloseSelection(spec.Choice()));
        Assert.Equal(["Of t1p2"], spec.Texts(spec.Selection().GoesOn));
        Assert.Equal(5, spec.Selection().Stayed.Count);
        Assert.Equal(6, spec.State.Boards[spec.Board].Ideas.Count);
        spec.ByFacilitator(new OpenSelection(spec.Choice())).Happened<SelectionReopened>();
        Assert.Equal(SelectionPhase.Marking, spec.Selection().Phase);
        spec.Mark(At(1, 2), spec.IdeaOf(1, 2)).Happened<IdeaMarked>();
    }

    [Fact]
    public void X7_what_was_closed_before_anybody_marked_is_dealt_anew()
    {
        var spec = Open(3, 3);
        spec.ByFacilitator(new CloseSelection(spec.Choice()));
        spec.ByFacilitator(new SpreadTables(1));
        spec.ByFacilitator(new OpenSelection(spec.Choice())).Happened<SelectionOpened>();
        Assert.Equal([[1]], spec.Selection().Piles.Select(pile => pile.Tables));
    }

    [Fact]
    public void X7_what_was_dealt_to_a_table_can_be_neither_deleted_nor_hidden()
    {
        var spec = Open(3, 3);
        spec.ByFacilitator(new OpenBoard(spec.Board));
        spec.By(At(1, 1), new DeleteIdea(spec.IdeaOf(1, 1))).Refused(RefusalCode.IdeaInVote);
        spec.ByFacilitator(new HideIdea(spec.IdeaOf(1, 1), true)).Refused(RefusalCode.IdeaInVote);
    }

    [Theory]
    [InlineData(500, 62, 7)]
    [InlineData(500, 100, 6)]
    [InlineData(120, 15, 7)]
    [InlineData(120, 40, 3)]
    [InlineData(9, 3, 3)]
    public void X6_a_pile_keeps_as_many_as_the_room_can_rate_well_next(int people, int piles, int keep) =>
        Assert.Equal(keep, SelectionRules.DefaultKeep(people, piles));

    [Theory]
    [InlineData(0, null)]
    [InlineData(11, null)]
    [InlineData(3, 0)]
    [InlineData(3, 21)]
    public void X3_marks_and_kept_ideas_have_bounds(int marks, int? keep)
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new AddActivity(new SelectionPlan { Question = "Which?", Of = spec.Board, Marks = marks, Keep = keep }))
            .Refused(RefusalCode.BadMarks);
    }

    private static PileIdeaEntity? Pile(Spec spec, SeatId seat, IdeaKey idea) =>
        (PileIdeaEntity?)SessionViews.Entity(spec.State, Audience.Own(seat), $"pile/{idea}");
}
