using System.Text.Json;

namespace LiveHub.Domain.Tests;

/// <summary>The report: its figures and its timeline, what it leaves out, and the names in it.</summary>
public sealed class ReportTests
{
    [Fact]
    public void E1_its_figures_count_people_once()
    {
        var spec = Spec.OpenVote(ideas: 2);
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        spec.By(Spec.Bob, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        Assert.Equal(new(3, 2, 2, 0, 0, 0), Report.Of(spec.State).Figures);
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        Assert.Equal(new(3, 2, 2, 2, 0, 0), Report.Of(spec.State).Figures);
        spec.ByFacilitator(new EndSession());
        Assert.Equal(2, Report.Of(spec.State).Figures.Contributed);
    }

    [Fact]
    public void E2_its_timeline_has_what_was_planned_and_what_it_took()
    {
        var spec = Spec.IdeaRound();
        var pause = spec.ByFacilitator(new AddActivity(new BreakPlan { Question = "Lunch", Minutes = 45 })).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new SkipActivity(pause, true));
        spec.ByFacilitator(new Go(spec.Board));
        spec.Now += TimeSpan.FromMinutes(7);
        spec.ByFacilitator(new Go(spec.Ballot));
        var running = Report.Of(spec.State).Timeline;
        Assert.Equal((7, (int?)null), (running[0].Took, running[1].Took));
        spec.Now += TimeSpan.FromMinutes(4);
        spec.ByFacilitator(new EndSession());

        var timeline = Report.Of(spec.State).Timeline;
        Assert.Equal([Spec.Noon, Spec.Noon.AddMinutes(7), null], timeline.Select(step => step.Began));
        Assert.Equal([7, 4, null], timeline.Select(step => step.Took));
        Assert.Equal((45, true), (timeline[2].Planned, timeline[2].Skipped));
    }

    [Fact]
    public void E3_it_counts_what_it_leaves_out()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Seen"));
        spec.By(Spec.Bob, new SendIdea(spec.Board, "Hidden"));
        spec.By(Spec.Bob, new SendIdea(spec.Board, "", Picture: "AAAAAAAAAAAAAAAAAAAAAA"));
        foreach (var idea in spec.Ideas.Where(idea => spec.State.Boards[spec.Board].Ideas[idea].Text != "Seen").ToList())
        {
            spec.ByFacilitator(new HideIdea(idea, true));
        }

        spec.ByFacilitator(new OpenVoting(spec.Ballot));
        var left = Report.Of(spec.State).LeftOut;
        Assert.Equal((1, 1, 1, 1), (left.Ideas, left.Photos, left.Results, left.Unnamed));
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        Assert.Equal(0, Report.Of(spec.State).LeftOut.Results);
    }

    [Fact]
    public void E4_names_can_be_taken_out_and_only_the_facilitators_list_has_all()
    {
        var spec = new Spec();
        spec.Ask(Who.System, new CreateSession("ABC234", "Day", "en", StartingPoint.Empty, "hash-f", "hash-s"));
        spec.Ask(Who.System, new TakeSeat(Spec.Ann, "hash-ann", "Ann Named"));
        spec.Ask(Who.System, new TakeSeat(Spec.Bob, "hash-bob", "Bob Quiet"));
        spec.Ask(Who.System, new TakeSeat(Spec.Cleo, "hash-cleo"));
        var board = spec.ByFacilitator(new AddActivity(new BoardPlan { Question = "Who?", ShowsNames = true })).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new Go(board));
        spec.By(Spec.Ann, new SendIdea(board, "An idea"));

        var report = Report.Of(spec.State);
        Assert.Contains("Ann Named", JsonSerializer.Serialize(report), StringComparison.Ordinal);
        Assert.DoesNotContain("Bob Quiet", JsonSerializer.Serialize(report), StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Named", JsonSerializer.Serialize(ReportNames.TakenFrom(report)), StringComparison.Ordinal);
        Assert.Equal<string>(["Ann Named", "Bob Quiet"], ReportPeople.Of(spec.State).Names);
        Assert.Equal(1, ReportPeople.Of(spec.State).Unnamed);
    }
}
