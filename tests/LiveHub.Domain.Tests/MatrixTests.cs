using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rules M1 to M7 of docs/RULES.md.</summary>
public sealed class MatrixTests
{
    [Fact]
    public void Y1_it_opens_by_the_facilitator_on_the_ideas_of_an_earlier_step()
    {
        var (spec, key) = Ready(ideas: 3);
        Assert.Equal(BallotPhase.Waiting, spec.State.Matrices[key].Phase);
        Assert.Equal(spec.Ideas, spec.ByFacilitator(new OpenMatrix(key)).Happened<MatrixOpened>().Options.Order());
        spec.ByFacilitator(new OpenMatrix(key)).Nothing();
    }

    [Fact]
    public void Y1_more_than_30_ideas_are_refused_until_fewer_are_chosen()
    {
        var (spec, key) = Ready(ideas: 31);
        spec.ByFacilitator(new OpenMatrix(key)).Refused(RefusalCode.TooManyToWeigh);
        spec.ByFacilitator(new HideIdea(spec.Ideas[0], true));
        spec.ByFacilitator(new OpenMatrix(key)).Happened<MatrixOpened>();
    }

    [Fact]
    public void Y2_each_person_says_both_may_say_one_changes_it_and_takes_it_back()
    {
        var (spec, key) = Opened();
        spec.By(Spec.Ann, Say(spec, key, 0, 4, null)).Happened<IdeaWeighed>();
        spec.By(Spec.Ann, Say(spec, key, 0, 4, null)).Nothing();
        spec.By(Spec.Ann, Say(spec, key, 0, 5, 2)).Happened<IdeaWeighed>();
        Assert.Equal(new Weight(5, 2), spec.State.Matrices[key].WeightOf(Spec.Ann, spec.Ideas[0]));
        spec.By(Spec.Ann, Say(spec, key, 0, null, null)).Happened<IdeaWeighed>();
        Assert.Equal(0, spec.State.Matrices[key].Raters);
        spec.By(Spec.Ann, Say(spec, key, 0, 6, 2)).Refused(RefusalCode.NoSuchAnswer);
        spec.By(Spec.Ann, Say(spec, key, 0, 2, 0)).Refused(RefusalCode.NoSuchAnswer);
        spec.By(Spec.Ann, new WeighIdea(key, new("none"), 1, 1)).Refused(RefusalCode.NoSuchIdea);
        spec.ByFacilitator(new CloseMatrix(key));
        spec.By(Spec.Ann, Say(spec, key, 0, 3, 3)).Refused(RefusalCode.VoteNotOpen);
    }

    [Fact]
    public void Y3_nobody_sees_means_before_the_reveal_and_everybody_after_it()
    {
        var (spec, key) = Opened();
        spec.By(Spec.Ann, Say(spec, key, 0, 4, 2));
        Assert.Null(See(spec, Audience.Control, $"weighed/{spec.Ideas[0]}"));
        Assert.Equal(1, See(spec, Audience.Control, "voters"));
        Assert.Equal(new WeightEntity(4, 2), See(spec, Audience.Own(Spec.Ann), $"weight/{spec.Ideas[0]}"));
        Assert.Null(See(spec, Audience.Own(Spec.Bob), $"weight/{spec.Ideas[0]}"));
        spec.ByFacilitator(new RevealMatrix(key)).Refused(RefusalCode.VoteNotClosed);
        Reveal(spec, key);
        foreach (var audience in new[] { Audience.Control, Audience.Stage, Audience.Participants })
        {
            Assert.Equal(new WeighedEntity(1, new(4, 0, 1), new(2, 0, 1)), See(spec, audience, $"weighed/{spec.Ideas[0]}"));
            Assert.Equal(new FairEntity(1), See(spec, audience, "fair"));
        }
    }

    [Fact]
    public void Y4_the_spread_is_the_standard_deviation_and_much_of_it_says_talk_first()
    {
        var (spec, key) = Opened();
        spec.By(Spec.Ann, Say(spec, key, 0, 1, 4));
        spec.By(Spec.Bob, Say(spec, key, 0, 5, 5));
        spec.By(Spec.Cleo, Say(spec, key, 0, null, 4));
        Reveal(spec, key);
        var result = spec.State.Matrices[key].ResultOf(spec.Ideas[0])!;
        Assert.Equal((3, new(3, 2, 2), new(4.3, 0.5, 3)), (result.People, result.Feasible, result.Affordable));
        Assert.True(result.Differs);
        Assert.False(Weighed.Of(spec.Ideas[0], [new(2, 2), new(4, 4)]).Differs);
    }

    [Fact]
    public void Y5_thresholds_are_halves_from_1_to_5_before_and_after_the_reveal()
    {
        var (spec, key) = Opened();
        foreach (var (feasible, affordable) in new (double, double)[] { (0.5, 3), (3, 5.5), (3.2, 3) })
        {
            spec.ByFacilitator(new SetThresholds(key, feasible, affordable)).Refused(RefusalCode.BadThreshold);
        }

        spec.ByFacilitator(new SetThresholds(key, 3, 3)).Nothing();
        spec.ByFacilitator(new SetThresholds(key, 3.5, 3)).Happened<ThresholdsSet>();
        Assert.Null(See(spec, Audience.Participants, "thresholds"));
        Assert.Equal(new ThresholdsEntity(3.5, 3), See(spec, Audience.Control, "thresholds"));
        Reveal(spec, key);
        spec.ByFacilitator(new SetThresholds(key, 4, 4)).Happened<ThresholdsSet>();
        Assert.Equal(new ThresholdsEntity(4, 4), See(spec, Audience.Participants, "thresholds"));
    }

    [Fact]
    public void Y6_what_reaches_both_thresholds_goes_on_by_the_sum_and_equals_at_the_edge_come_along()
    {
        var (spec, key) = Opened(ideas: 4);
        var ideas = spec.Ideas;
        spec.By(Spec.Ann, Say(spec, key, 0, 3, 3));
        spec.By(Spec.Ann, Say(spec, key, 1, 5, 5));
        spec.By(Spec.Ann, Say(spec, key, 2, 5, 2));
        spec.By(Spec.Ann, Say(spec, key, 3, 2 + 1, 3));
        Assert.Empty(GoingOn.From(spec.State, key, null));
        Reveal(spec, key);
        Assert.Equal([ideas[1], ideas[0], ideas[3]], GoingOn.From(spec.State, key, null).AsEnumerable());
        Assert.Equal([ideas[1]], GoingOn.From(spec.State, key, 1).AsEnumerable());
        Assert.Equal([ideas[1], ideas[0], ideas[3]], GoingOn.From(spec.State, key, 2).AsEnumerable());
        spec.ByFacilitator(new SetThresholds(key, 1, 1));
        Assert.Equal([ideas[1], ideas[2], ideas[0], ideas[3]], GoingOn.From(spec.State, key, null).AsEnumerable());
        spec.ByFacilitator(new HideIdea(ideas[2], true)).Refused(RefusalCode.IdeaInVote);
    }

    [Fact]
    public void Y7_its_timer_closes_it_and_a_minute_more_opens_it_again()
    {
        var (spec, key) = Opened();
        spec.ByFacilitator(new StartTimer(60));
        spec.Now += TimeSpan.FromSeconds(63);
        spec.By(Spec.Ann, Say(spec, key, 0, 3, 3)).Refused(RefusalCode.VoteNotOpen);
        spec.Ask(Who.System, SessionDecider.Instance.Due(spec.State)!.Command);
        Assert.Equal(BallotPhase.Closed, spec.State.Matrices[key].Phase);
        spec.ByFacilitator(new AddTime(60)).Happened<MatrixReopened>();
        spec.By(Spec.Ann, Say(spec, key, 0, 3, 3)).Happened<IdeaWeighed>();
    }

    private static WeighIdea Say(Spec spec, ActivityKey key, int idea, int? feasible, int? affordable) =>
        new(key, spec.Ideas[idea], feasible, affordable);

    private static object? See(Spec spec, Audience audience, string name) => SessionViews.Entity(spec.State, audience, name);

    private static void Reveal(Spec spec, ActivityKey key)
    {
        spec.ByFacilitator(new CloseMatrix(key));
        spec.ByFacilitator(new RevealMatrix(key)).Happened<MatrixRevealed>();
    }

    private static (Spec Spec, ActivityKey Key) Opened(int ideas = 2)
    {
        var (spec, key) = Ready(ideas);
        spec.ByFacilitator(new OpenMatrix(key));
        return (spec, key);
    }

    private static (Spec Spec, ActivityKey Key) Ready(int ideas)
    {
        var spec = Spec.OpenBoard();
        for (var i = 0; i < ideas; i++)
        {
            spec.By(Spec.Ann, new SendIdea(spec.Board, "Idea number " + i));
        }

        spec.ByFacilitator(new AddActivity(new MatrixPlan { Question = "Can we?", Of = spec.Board }));
        return (spec, ((ActivityAdded)spec.Last[0]).Activity.Key);
    }
}
