using System.Text.Json;

namespace LiveHub.Domain.Tests;

/// <summary>What became of each idea.</summary>
public sealed class OutcomeTests
{
    private const string ToTable = "[O1] each idea ends in a stated outcome: ";

    [Fact(DisplayName = ToTable + "collected, in a vote, left behind by it, among its best")]
    public void A_vote_says_what_went_on()
    {
        var spec = Spec.OpenBoard();
        foreach (var at in Enumerable.Range(0, 5))
        {
            spec.By(Spec.Ann, new SendIdea(spec.Board, $"Idea {at}"));
        }

        Assert.All(Of(spec), idea => Assert.Equal(OutcomeCode.Collected, idea.Outcome));
        var ideas = spec.Ideas;
        spec.ByFacilitator(new OpenVoting(spec.Ballot, 5, 3));
        Assert.All(Of(spec), idea => Assert.Equal((OutcomeCode.Choosing, (int?)null), (idea.Outcome, idea.Dots)));
        Dots(spec, (ideas[0], 3), (ideas[1], 2));
        spec.By(Spec.Bob, new PlaceDot(spec.Ballot, ideas[2]));
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));

        Assert.Equal((OutcomeCode.Chosen, 1, 3), Placed(spec, ideas[0]));
        Assert.Equal((OutcomeCode.Chosen, 3, 1), Placed(spec, ideas[2]));
        Assert.Equal((OutcomeCode.NotChosen, 4, 0), Placed(spec, ideas[4]));

        spec.ByFacilitator(new OpenRunOff(spec.Ballot, 2));
        Assert.Equal(OutcomeCode.Choosing, Of(spec, ideas[0]).Outcome);
        Assert.Equal((OutcomeCode.NotChosen, 3, 1), Placed(spec, ideas[2]));
    }

    [Fact(DisplayName = ToTable + "counted with another, and what became of that one")]
    public void What_counts_as_another_fares_as_that_one()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Coffee"));
        spec.By(Spec.Bob, new SendIdea(spec.Board, "Better coffee"));
        var (head, other) = (spec.Ideas[0], spec.Ideas[1]);
        spec.ByFacilitator(new GroupIdeas(head, [other]));

        var merged = Of(spec, other);
        Assert.Equal(OutcomeCode.Merged, merged.Outcome);
        Assert.Equal((head, OutcomeCode.Collected), (merged.With!.Idea, merged.With.Outcome));
        Assert.NotEqual(merged.Text, merged.With.Text);
    }

    [Fact(DisplayName = ToTable + "not yet, below the lines of feasible × affordable")]
    public void What_stays_below_the_thresholds_is_kept_for_later()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "One"));
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Two"));
        var ideas = spec.Ideas;
        var matrix = spec.ByFacilitator(new AddActivity(new MatrixPlan { Question = "Can we?", Of = spec.Board })).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new OpenMatrix(matrix));
        spec.By(Spec.Bob, new WeighIdea(matrix, ideas[0], 5, 5));
        spec.By(Spec.Bob, new WeighIdea(matrix, ideas[1], 1, 5));
        spec.ByFacilitator(new CloseMatrix(matrix));
        spec.ByFacilitator(new RevealMatrix(matrix));

        Assert.Equal((OutcomeCode.Chosen, "Can we?"), (Of(spec, ideas[0]).Outcome, Of(spec, ideas[0]).Question));
        Assert.Equal(OutcomeCode.NotYet, Of(spec, ideas[1]).Outcome);
    }

    [Fact(DisplayName = ToTable + "a project, with its stage and its lesson years later")]
    public void A_project_is_followed_through_its_years()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "One"));
        var idea = spec.Ideas[0];
        var cycle = CycleSpec.Made();
        var told = CycleSpec.Told();
        told = told with { Projects = [told.Projects[0] with { Ideas = [idea] }] };
        cycle.Ask(Who.System, new TakeHarvest(told));
        Assert.Equal(ProjectStage.Pitched, Of(spec, idea, cycle).Project!.Stage);

        var review = new HarvestedReview(told.Projects[0].Project, [0, 0, 1, 0, 0], [0, 0, 0, 0, 1], Verdict.Stop, "Ask the night shift first");
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told("XYZ789", 0) with { Reviews = [review] }));
        var outcome = Of(spec, idea, cycle);
        Assert.Equal(
            (OutcomeCode.Project, ProjectStage.Stopped, "Ask the night shift first"), (outcome.Outcome, outcome.Project!.Stage, outcome.Project.Lesson));
    }

    [Fact(DisplayName = "[O2] the key of an idea of another session is no project's of this one")]
    public void Keys_are_unique_in_their_session_only()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "One"));
        var cycle = CycleSpec.Made();
        var told = CycleSpec.Told("XYZ789");
        cycle.Ask(Who.System, new TakeHarvest(told with { Projects = [told.Projects[0] with { Ideas = [spec.Ideas[0]] }] }));

        Assert.Equal(OutcomeCode.Collected, Of(spec, spec.Ideas[0], cycle).Outcome);
    }

    [Fact(DisplayName = "[O3] what is hidden is not told while the session runs, and after it by its key alone")]
    public void What_is_hidden_is_told_without_its_text()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "The boss is a fool"));
        var idea = spec.Ideas[0];
        spec.ByFacilitator(new HideIdea(idea, true));
        Assert.Empty(Of(spec));

        spec.ByFacilitator(new EndSession());
        var outcome = Of(spec, idea);
        Assert.Equal((OutcomeCode.Hidden, (string?)null), (outcome.Outcome, outcome.Text));
    }

    [Fact(DisplayName = "[O3] while people see only their own ideas nobody is told any")]
    public void Blind_boards_are_not_told()
    {
        var spec = Spec.IdeaRound();
        var blind = spec.ByFacilitator(new AddActivity(new BoardPlan { Question = "Alone", Columns = [], BlindSeconds = 60 })).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new Go(blind));
        spec.By(Spec.Ann, new SendIdea(blind, "Mine"));
        Assert.Empty(Of(spec));
    }

    [Fact(DisplayName = "[O4] outcomes say nobody's seat, name or authorship")]
    public void Nobody_is_in_it()
    {
        var spec = Spec.OpenVote();
        spec.By(Spec.Ann, new GiveName("Ann Author"));
        spec.By(Spec.Ann, new SayDone(spec.Board, true));
        var bytes = JsonSerializer.Serialize(Outcomes.Of(spec.State, null));
        Assert.DoesNotContain("seat-", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("Author", bytes, StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<IdeaOutcome> Of(Spec spec) => Outcomes.Of(spec.State, null).Ideas;

    private static IdeaOutcome Of(Spec spec, IdeaKey idea, CycleSpec? cycle = null) =>
        Outcomes.Of(spec.State, cycle?.State).Ideas.Single(one => one.Idea == idea);

    private static (OutcomeCode, int, int) Placed(Spec spec, IdeaKey idea) =>
        Of(spec, idea) is var outcome ? (outcome.Outcome, outcome.Place!.Value, outcome.Dots!.Value) : default;

    private static void Dots(Spec spec, params (IdeaKey Idea, int Dots)[] dots)
    {
        foreach (var (idea, count) in dots)
        {
            foreach (var _ in Enumerable.Range(0, count))
            {
                spec.By(Spec.Ann, new PlaceDot(spec.Ballot, idea)).Happened<DotPlaced>();
            }
        }
    }
}
