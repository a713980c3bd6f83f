namespace LiveHub.Domain.Tests;

/// <summary>Rules A1 and A7 of docs/RULES.md: what a session begins with, and agendas that are kept.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData(StartingPoint.HalfDay, 10, 10)]
    [InlineData(StartingPoint.HalfDay, 20, 10)]
    [InlineData(StartingPoint.HalfDay, 500, 16)]
    [InlineData(StartingPoint.WholeDay, 30, 18)]
    public void A1_a_day_adapts_to_how_many_people_are_expected(StartingPoint start, int heads, int steps)
    {
        foreach (var language in StartingPoints.Languages)
        {
            var day = Begun(new CreateSession("ABC234", "Day", language, start, "f", "s", heads));
            Assert.Equal(steps, day.Agenda.Count);
            Assert.All(day.Agenda, step => Assert.NotNull(step.Plan.Minutes));
            Assert.IsType<TalkPlan>(day.Agenda[0].Plan);
            Assert.IsType<ResultsPlan>(day.Agenda[^1].Plan);
        }
    }

    [Theory]
    [InlineData(StartingPoint.HalfDay)]
    [InlineData(StartingPoint.WholeDay)]
    public void A1_a_day_of_a_learning_cycle_has_a_scan_before_the_ideas_and_talks_about_it_before_looking_back(StartingPoint start)
    {
        foreach (var language in StartingPoints.Languages)
        {
            var day = Begun(new CreateSession("ABC234", "Day", language, start, "f", "s", 30, Programme: "cycle12345"));
            int At<TPlan>() => day.Agenda.FindIndex(step => step.Plan is TPlan);
            Assert.True(At<ReviewPlan>() < At<ScanPlan>() && At<ScanPlan>() < At<BoardPlan>());
            Assert.Equal(At<ReflectionPlan>(), At<ScanResultPlan>() + 1);
            Assert.Equal(day.Agenda[At<ScanPlan>()].Key, ScanRules.ShownBy(day, day.Agenda[At<ScanResultPlan>()]));
            Assert.All(day.Agenda, step => Assert.NotNull(step.Plan.Minutes));
        }
    }

    [Fact]
    public void A7_a_session_begins_with_a_kept_agenda_as_if_it_had_been_made_there()
    {
        var day = Begun(new CreateSession("ABC234", "Day", "nl", StartingPoint.WholeDay, "f", "s", 30));
        var kept = Template.Of(day);
        var again = Begun(new CreateSession("DEF567", "Next", "nl", StartingPoint.Empty, "f", "s", Steps: kept.Steps));
        Assert.Equal(day.Agenda.Count, again.Agenda.Count);
        var (board, vote) = (again.Agenda.Single(step => step.Plan is BoardPlan { ShowsNames: false }), again.Agenda.Single(step => step.Plan is BallotPlan));
        var tables = again.Agenda.Single(step => step.Plan is SelectionPlan);
        Assert.Equal((board.Key, tables.Key), (((ChoosingPlan)tables.Plan).Of, ((ChoosingPlan)vote.Plan).Of));
        Assert.Equal(day.Agenda.Select(step => step.Plan.Question), again.Agenda.Select(step => step.Plan.Question));
    }

    [Fact]
    public void A7_a_kept_agenda_that_makes_no_sense_is_refused_whole()
    {
        var vote = new TemplateStep("vote", new BallotPlan { Question = "Which?", Of = new("nowhere") });
        new Spec().Ask(Who.System, new CreateSession("ABC234", "Day", "en", StartingPoint.Empty, "f", "s", Steps: [vote]))
            .Refused(RefusalCode.NoSuchActivity);
        var many = Enumerable.Range(0, 31).Select(at => new TemplateStep("s" + at, new BreakPlan { Question = "Break" }));
        new Spec().Ask(Who.System, new CreateSession("ABC234", "Day", "en", StartingPoint.Empty, "f", "s", Steps: [.. many]))
            .Refused(RefusalCode.TooManyActivities);
    }

    [Fact]
    public void A7_what_was_asked_in_between_and_pictures_stay_behind()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new AskNow(new CheckInPlan { Question = "One word?" }));
        spec.ByFacilitator(new AddActivity(new TalkPlan { Question = "Talk", Pages = [new("Text", "AAAAAAAAAAAAAAAAAAAAAA", "A chart")] }));
        var kept = Template.Of(spec.State);
        Assert.DoesNotContain(kept.Steps, step => step.Plan is CheckInPlan);
        Assert.Null(kept.Steps.Select(step => step.Plan).OfType<TalkPlan>().Single().Pages[0].Picture);
    }

    private static Session Begun(CreateSession ask)
    {
        var spec = new Spec();
        spec.Ask(Who.System, ask);
        return spec.State;
    }
}
