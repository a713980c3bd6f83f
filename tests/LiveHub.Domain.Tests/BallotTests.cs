using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rules V1 to V9 of docs/RULES.md.</summary>
public sealed class BallotTests
{
    [Fact]
    public void V1_opening_the_vote_moves_everybody_and_closes_the_board()
    {
        var spec = Spec.OpenVote();
        Assert.Equal(spec.Ballot, spec.State.Plenary.Current);
        Assert.False(spec.State.Boards[spec.Board].Open);
        Assert.Equal(spec.Ideas, spec.State.Ballots[spec.Ballot].Options.ToImmutableArray().AsEnumerable());
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(12, 3)]
    [InlineData(14, 4)]
    [InlineData(18, 5)]
    [InlineData(28, 7)]
    [InlineData(1500, 7)]
    public void V2_a_quarter_of_the_options_between_3_and_7(int options, int dots) =>
        Assert.Equal(dots, BallotRules.DefaultDots(options));

    [Fact]
    public void V3_the_fourth_dot_of_three_is_refused()
    {
        var spec = Spec.OpenVote(ideas: 5);
        for (var i = 0; i < 3; i++)
        {
            spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[i])).Happened<DotPlaced>();
        }

        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[3])).Refused(RefusalCode.NoDotsLeft);
        Assert.Equal(1, spec.State.Ballots[spec.Ballot].Complete);
    }

    [Fact]
    public void V4_no_more_on_one_idea_than_the_vote_allows()
    {
        var spec = Spec.OpenVote(dots: 5, perIdea: 2);
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0])).Refused(RefusalCode.NoMoreDotsOnThis);
        Assert.Equal(2, spec.State.Ballots[spec.Ballot].DotsOn(spec.Ideas[0]));
    }

    [Fact]
    public void V5_a_dot_can_be_taken_back_and_never_below_zero()
    {
        var spec = Spec.OpenVote();
        spec.By(Spec.Ann, new TakeBackDot(spec.Ballot, spec.Ideas[0])).Refused(RefusalCode.NoDotHere);
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        spec.By(Spec.Bob, new TakeBackDot(spec.Ballot, spec.Ideas[0])).Refused(RefusalCode.NoDotHere);
        spec.By(Spec.Ann, new TakeBackDot(spec.Ballot, spec.Ideas[0])).Happened<DotTakenBack>();
        Assert.Equal((0, 0), (spec.State.Ballots[spec.Ballot].DotsOn(spec.Ideas[0]), spec.State.Ballots[spec.Ballot].Voters));
    }

    [Fact]
    public void V6_dots_land_only_while_the_vote_is_open()
    {
        var spec = Spec.OpenVote();
        spec.ByFacilitator(new RevealResults(spec.Ballot)).Refused(RefusalCode.VoteNotClosed);
        spec.ByFacilitator(new CloseVoting(spec.Ballot)).Happened<BallotClosed>();
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0])).Refused(RefusalCode.VoteNotOpen);
        spec.ByFacilitator(new OpenVoting(spec.Ballot)).Happened<BallotReopened>();
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0])).Happened<DotPlaced>();
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot)).Happened<ResultsRevealed>();
        spec.ByFacilitator(new OpenVoting(spec.Ballot)).Refused(RefusalCode.VoteNotOpen);
    }

    [Fact]
    public void V7_most_dots_first_and_equals_share_a_place()
    {
        var spec = Spec.OpenVote(ideas: 4, dots: 3, perIdea: 3);
        var (a, b, c) = (spec.Ideas[3], spec.Ideas[2], spec.Ideas[1]);
        foreach (var (seat, idea) in new[] { (Spec.Ann, a), (Spec.Ann, a), (Spec.Bob, b), (Spec.Cleo, c) })
        {
            spec.By(seat, new PlaceDot(spec.Ballot, idea));
        }

        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        var results = Report.Of(spec.State).Ballots.Single().Results;
        Assert.Equal([(1, 2), (2, 1), (2, 1), (4, 0)], results.Select(result => (result.Place, result.Dots)));
    }

    [Fact]
    public void V8_a_second_vote_takes_the_best_and_all_that_tie_at_the_edge()
    {
        var spec = Spec.OpenVote(ideas: 4, dots: 3, perIdea: 3);
        var (a, b, c) = (spec.Ideas[3], spec.Ideas[2], spec.Ideas[1]);
        foreach (var (seat, idea) in new[] { (Spec.Ann, a), (Spec.Ann, a), (Spec.Bob, b), (Spec.Cleo, c) })
        {
            spec.By(seat, new PlaceDot(spec.Ballot, idea));
        }

        var first = spec.Ballot;
        spec.ByFacilitator(new OpenRunOff(first, 2)).Refused(RefusalCode.VoteNotClosed);
        spec.ByFacilitator(new CloseVoting(first));
        spec.ByFacilitator(new RevealResults(first));
        var opened = spec.ByFacilitator(new OpenRunOff(first, 2)).Happened<BallotOpened>();
        Assert.Equal(new[] { a, b, c }.Order(), opened.Options.Order());
        Assert.Equal(opened.Ballot, spec.State.Plenary.Current);
    }

    [Fact]
    public void V9_only_people_with_a_seat_vote_and_only_the_facilitator_leads()
    {
        var spec = Spec.OpenVote();
        spec.ByFacilitator(new PlaceDot(spec.Ballot, spec.Ideas[0])).Refused(RefusalCode.NotAllowed);
        spec.By(new("stranger"), new PlaceDot(spec.Ballot, spec.Ideas[0])).Refused(RefusalCode.NotAllowed);
        spec.By(Spec.Ann, new CloseVoting(spec.Ballot)).Refused(RefusalCode.NotAllowed);
        spec.By(Spec.Ann, new EndTimer(PlaceKey.Plenary, Spec.Noon)).Refused(RefusalCode.NotAllowed);
        spec.Ask(new(Role.Stage), new CloseVoting(spec.Ballot)).Refused(RefusalCode.NotAllowed);
        spec.Ask(new(Role.Reader), new EndSession()).Refused(RefusalCode.NotAllowed);
    }

    [Fact]
    public void V9_a_vote_on_nothing_is_refused()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new OpenVoting(spec.Ballot)).Refused(RefusalCode.NothingToVoteOn);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "One"));
        spec.ByFacilitator(new OpenVoting(spec.Ballot, Dots: 0)).Refused(RefusalCode.BadBudget);
        spec.ByFacilitator(new OpenVoting(spec.Ballot, Dots: 51)).Refused(RefusalCode.BadBudget);
    }
}
