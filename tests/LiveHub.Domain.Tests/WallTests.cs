using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rules WA1 to WA4 of docs/RULES.md: the wall of results.</summary>
public sealed class WallTests
{
    private static readonly SeatId Dana = new("seat-dana");

    [Fact]
    public void WA1_projects_promises_results_and_what_was_kept_hang_on_the_wall_while_results_are_on()
    {
        var spec = Day();
        spec.Ask(Who.Sponsor(Dana), new MakePromise(spec.State.Pitches.Values.Single().Order[0], PromiseOf.Time, "A day a week")).Happened<PromiseMade>();
        Assert.Empty(Cards(spec, Audience.Participants));

        spec.ByFacilitator(new Go(Wall(spec)));

        var cards = Cards(spec, Audience.Participants);
        Assert.True(cards.SequenceEqual(Cards(spec, Audience.Stage)));
        Assert.Equal(["12", "8"], cards.OfType<WallEntity.OfHard>().Select(card => new[] { card.Before, card.After }).Single());
        Assert.Null(Assert.Single(cards.OfType<WallEntity.OfSoft>()).Quote);
        Assert.Equal(("A day a week", "Dana", "Buddies"), cards.OfType<WallEntity.OfPromise>().Select(card => (card.Text, card.By, card.Title)).Single());
        Assert.Equal("A room", Assert.Single(cards.OfType<WallEntity.OfKept>()).Text);
        Assert.Empty(Cards(spec, Audience.Own(Spec.Ann)));
        Assert.Empty(Cards(spec, Audience.Sponsors));
    }

    [Fact]
    public void WA2_the_facilitator_hides_a_card_and_hangs_it_there_again()
    {
        var spec = Day();
        spec.ByFacilitator(new Go(Wall(spec)));
        spec.ByFacilitator(new HideCard("result-OLD234.p1-none", true)).Refused(RefusalCode.NoSuchCard);
        spec.By(Spec.Ann, new HideCard("result-OLD234.p1-e1", true)).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new HideCard("result-OLD234.p1-e1", true)).Happened<CardHidden>();
        spec.ByFacilitator(new HideCard("result-OLD234.p1-e1", true)).Nothing();
        Assert.DoesNotContain(Cards(spec, Audience.Stage), card => card is WallEntity.OfHard);
        Assert.True(Assert.Single(Cards(spec, Audience.Control).OfType<WallEntity.OfHard>()).Hidden);
        spec.ByFacilitator(new HideCard("result-OLD234.p1-e1", false)).Happened<CardHidden>();
        Assert.Contains(Cards(spec, Audience.Stage), card => card is WallEntity.OfHard);
    }

    [Fact]
    public void WA3_pages_turn_by_themselves_until_the_facilitator_turns_them()
    {
        var spec = Day();
        var wall = Wall(spec);
        spec.ByFacilitator(new Go(wall));
        Assert.Null(Now(spec).Page);
        spec.ByFacilitator(new TurnWall(wall, 2)).Happened<WallTurned>();
        Assert.Equal(2, Now(spec).Page);
        spec.ByFacilitator(new TurnWall(wall, -1)).Refused(RefusalCode.NoSuchPage);
        spec.ByFacilitator(new TurnWall(spec.Board, 0)).Refused(RefusalCode.NoSuchActivity);
        spec.ByFacilitator(new TurnWall(wall)).Happened<WallTurned>();
        Assert.Null(Now(spec).Page);
        spec.ByFacilitator(new TurnWall(wall)).Nothing();
    }

    [Fact]
    public void WA4_a_cycle_brings_what_its_projects_told_and_which_promises_were_kept()
    {
        var cycle = CycleSpec.Made();
        var project = new ProjectKey("OLD234.p1");
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told("OLD234") with
        {
            Promises = [new(new("k1"), project, Dana, PromiseOf.Other, "A room"), new(new("k2"), project, Dana, PromiseOf.Time, "A day")],
        }));
        cycle.Ask(CycleSpec.Owner, new AddEntry(project, new HardResult("Waiting time", "12", "8", "days")));
        cycle.Ask(CycleSpec.Owner, new AddEntry(project, new SoftResult("They ask each other", NoticedBy: "Bea")));
        cycle.Ask(CycleSpec.Owner, new AddEntry(project, new LessonLearned("Ask first")));
        cycle.Ask(CycleSpec.Owner, new SettlePromise(new("k1"), PromiseState.Kept));

        var brought = Bringing.Of(cycle.State);
        Assert.Equal(2, brought.Results!.Value.Length);
        Assert.Equal("Project 1", brought.Results.Value[0].Title);
        Assert.Null(brought.Results.Value.Select(result => result.Said).OfType<SoftResult>().Single().NoticedBy);
        Assert.Equal(("A room", "Project 1"), brought.Kept!.Value.Select(kept => (kept.Text, kept.Title)).Single());
        Assert.Equal(brought, Bringing.Of(cycle.State));

        cycle.Ask(CycleSpec.Owner, new WithdrawEntry(project, cycle.State.Projects[project].Entries[0].Key, true));
        Assert.NotEqual(brought, Bringing.Of(cycle.State));
    }

    /// <summary>A day of a cycle: one pitch, Dana as its sponsor, and a wall.</summary>
    private static Spec Day()
    {
        var spec = new Spec();
        spec.Ask(Who.System, new CreateSession("ABC234", "Test day", "en", StartingPoint.IdeaRound, "hash-f", "hash-s", Programme: "cycle12345"));
        spec.Ask(Who.System, new TakeSeat(Spec.Ann, "hash-ann", null));
        spec.Ask(Who.System, new BringCycle(new(
            [], new(1, 0, 0),
            [
                new(new("OLD234.p1"), "Waiting", new("e1"), new HardResult("Waiting time", "12", "8", "days")),
                new(new("OLD234.p1"), "Waiting", new("e2"), new SoftResult(Story: "They ask", Quote: "Not agreed to")),
            ],
            [new(new("k1"), PromiseOf.Other, "A room", "Waiting")])));
        spec.Ask(Who.System, new InviteSponsor(Dana, "hash-dana", "Dana"));
        var pitches = spec.ByFacilitator(new AddActivity(new PitchesPlan { Question = "Pitches" })).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new AddActivity(new ResultsPlan { Question = "What came of it" }));
        spec.ByFacilitator(new Go(pitches));
        spec.ByFacilitator(new AddPitch(pitches, "Buddies"));
        spec.ByFacilitator(new BeginPitch(spec.State.Pitches[pitches].Order[0]));
        return spec;
    }

    private static ActivityKey Wall(Spec spec) => spec.State.Agenda.Last(step => step.Plan is ResultsPlan).Key;

    private static NowEntity.OnResults Now(Spec spec) =>
        Assert.IsType<NowEntity.OnResults>(SessionViews.Entity(spec.State, Audience.Stage, "now"));

    private static ImmutableArray<WallEntity> Cards(Spec spec, Audience audience) =>
    [
        .. SessionViews.Keys(spec.State, audience).Where(name => name.StartsWith("wall/", StringComparison.Ordinal))
            .Select(name => SessionViews.Entity(spec.State, audience, name)).OfType<WallEntity>(),
    ];
}
