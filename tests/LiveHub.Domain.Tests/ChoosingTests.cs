using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rules V11 to V14 of docs/RULES.md: points, dots on paper, the spread of opinion, and how a result came about.</summary>
public sealed class ChoosingTests
{
    [Fact]
    public void V11_of_points_everybody_has_ten_and_may_give_all_to_one_idea()
    {
        var spec = Points();
        spec.By(Spec.Ann, new PutDots(spec.Ballot, spec.Ideas[0], 7)).Happened<DotPlaced>();
        Assert.Equal((7, 7), (spec.State.Ballots[spec.Ballot].DotsOn(spec.Ideas[0]), spec.State.Ballots[spec.Ballot].HandOf(Spec.Ann).Used));
        spec.By(Spec.Ann, new PutDots(spec.Ballot, spec.Ideas[1], 4)).Refused(RefusalCode.NoPointsLeft);
        spec.By(Spec.Ann, new PutDots(spec.Ballot, spec.Ideas[0], 11)).Refused(RefusalCode.NoPointsLeft);
        spec.By(Spec.Ann, new PutDots(spec.Ballot, spec.Ideas[0], 7)).Nothing();
        spec.By(Spec.Ann, new PutDots(spec.Ballot, spec.Ideas[0], 2)).Happened<DotTakenBack>();
        spec.By(Spec.Ann, new PutDots(spec.Ballot, spec.Ideas[0], -1)).Refused(RefusalCode.NoSuchIdea);
        spec.By(Spec.Ann, new TakeBackDot(spec.Ballot, spec.Ideas[1])).Refused(RefusalCode.NoPointHere);
        Assert.Equal(2, spec.State.Ballots[spec.Ballot].DotsOn(spec.Ideas[0]));
    }

    [Fact]
    public void V11_points_say_so_on_every_screen()
    {
        var spec = Points();
        var now = Assert.IsType<NowEntity.OnBallot>(SessionViews.Entity(spec.State, Audience.Participants, "now"));
        Assert.Equal((VoteUnit.Points, 10, 10), (now.Unit, now.Dots, now.PerIdea));
    }

    [Fact]
    public void V12_dots_on_paper_are_totals_of_so_many_people_until_the_reveal()
    {
        var spec = Spec.OpenVote(ideas: 3, dots: 3, perIdea: 2);
        var (a, b) = (spec.Ideas[0], spec.Ideas[1]);
        spec.ByFacilitator(Enter(spec, 2, (a, 5))).Refused(RefusalCode.TooManyOnPaperHere);
        spec.ByFacilitator(Enter(spec, 2, (a, 4), (b, 3))).Refused(RefusalCode.TooManyOnPaper);
        spec.ByFacilitator(Enter(spec, 2, (new("none"), 1))).Refused(RefusalCode.NoSuchIdea);
        spec.ByFacilitator(Enter(spec, Limits.Seats + 1)).Refused(RefusalCode.BadPaperPeople);
        spec.ByFacilitator(Enter(spec, 2, (a, 4), (b, 2))).Happened<DotsEntered>();
        spec.ByFacilitator(Enter(spec, 2, (a, 4), (b, 2))).Nothing();
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, a));
        Assert.Equal(5, spec.State.Ballots[spec.Ballot].DotsOn(a));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, "onPaper"));
        Assert.Equal(2, Assert.IsType<PaperEntity>(SessionViews.Entity(spec.State, Audience.Control, "onPaper")).People);
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(Enter(spec, 1, (b, 1))).Happened<DotsEntered>();
        Assert.Equal((1, 1), (spec.State.Ballots[spec.Ballot].DotsOn(a), spec.State.Ballots[spec.Ballot].DotsOn(b)));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        spec.ByFacilitator(Enter(spec, 0)).Refused(RefusalCode.PaperTooLate);
        var seen = Assert.IsType<PaperEntity>(SessionViews.Entity(spec.State, Audience.Participants, "onPaper"));
        Assert.Equal((1, 1), (seen.People, seen.Dots[b.Value]));
        Assert.Equal(new FairEntity(1, Paper: 1), SessionViews.Entity(spec.State, Audience.Participants, "fair"));
        var line = Report.Of(spec.State).Ballots[0].Results.Single(result => result.Paper == 1);
        Assert.Equal((1, 1), (line.Paper, line.Dots));
    }

    [Fact]
    public void V12_people_on_paper_can_be_taken_back()
    {
        var spec = Spec.OpenVote(ideas: 3);
        spec.ByFacilitator(Enter(spec, 2, (spec.Ideas[0], 2)));
        spec.By(Spec.Ann, Enter(spec, 0)).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(Enter(spec, 0)).Happened<DotsEntered>();
        Assert.Equal(0, spec.State.Ballots[spec.Ballot].DotsOn(spec.Ideas[0]));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Control, "onPaper"));
    }

    [Fact]
    public void V13_the_next_idea_is_always_the_one_that_adds_the_most_people()
    {
        IdeaKey a = new("a"), b = new("b"), c = new("c"), d = new("d");
        var spread = SpreadOfOpinion.Of([[a, b], [a, b], [a], [c], [c, b], [d], []])!;
        Assert.Equal([a, c, d], spread.Ideas.AsEnumerable());
        Assert.Equal((6, 7), (spread.People, spread.Among));
    }

    [Fact]
    public void V13_not_under_five_people_and_not_for_what_one_in_twenty_does_not_add()
    {
        IdeaKey a = new("a"), b = new("b");
        Assert.Null(SpreadOfOpinion.Of([[a], [a], [b], [b]]));
        var many = Enumerable.Repeat<ImmutableArray<IdeaKey>>([a], 39).Append([b]);
        Assert.Equal([a], SpreadOfOpinion.Of([.. many])!.Ideas.AsEnumerable());
        Assert.Equal(7, SpreadOfOpinion.Of([.. Enumerable.Range(0, 20).Select(i => ImmutableArray.Create(new IdeaKey($"k{i:D2}")))])!.Ideas.Length);
    }

    [Fact]
    public void V13_of_points_what_got_two_or_a_persons_most_is_rated_high()
    {
        IdeaKey a = new("a"), b = new("b");
        var some = Hand.Empty.Changed(a, 3).Changed(b, 1);
        Assert.Equal([a], some.High(VoteUnit.Points));
        Assert.Equal([a, b], some.High(VoteUnit.Dots).Order());
        Assert.Equal([a, b], Hand.Empty.Changed(a, 1).Changed(b, 1).High(VoteUnit.Points).Order());
    }

    [Fact]
    public void V14_a_vote_too_big_for_phones_says_how_often_an_idea_was_shown()
    {
        var spec = Spec.OpenVote(ideas: 62);
        foreach (var seat in new[] { Spec.Ann, Spec.Bob, Spec.Cleo })
        {
            spec.By(seat, new DealIdeas(spec.Ballot));
        }

        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, "fair"));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        var fair = Assert.IsType<FairEntity>(SessionViews.Entity(spec.State, Audience.Stage, "fair"));
        Assert.Equal(0, fair.People);
        Assert.InRange(fair.Most!.Value - fair.Least!.Value, 0, 2);
        Assert.True(fair.Least > 0);
    }

    private static EnterDots Enter(Spec spec, int people, params (IdeaKey Idea, int Dots)[] dots) => new(
        spec.Ballot, people, dots.ToImmutableSortedDictionary(on => on.Idea.Value, on => on.Dots, StringComparer.Ordinal));

    private static Spec Points()
    {
        var spec = Spec.OpenBoard();
        for (var i = 0; i < 3; i++)
        {
            spec.By(Spec.Ann, new SendIdea(spec.Board, "Idea number " + i));
        }

        spec.ByFacilitator(new AddActivity(new BallotPlan { Question = "Spread them", Of = spec.Board, Unit = VoteUnit.Points }));
        spec.ByFacilitator(new OpenVoting(spec.Ballot));
        return spec;
    }
}
