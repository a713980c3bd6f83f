namespace LiveHub.Domain.Tests;

/// <summary>Rule FO5 of docs/RULES.md: a name goes wherever it stands, and what the person wrote stays.</summary>
public sealed class ErasingTests
{
    [Theory]
    [InlineData("Ann Smit", "")]
    [InlineData("Bob, Ann Smit, Cas", "Bob, Cas")]
    [InlineData("Bob\nann smit\nCas", "Bob\nCas")]
    [InlineData("Bob & Ann Smit", "Bob")]
    [InlineData("Bob and Ann Smit", "Bob")]
    [InlineData("Ann Smit en Bob", "Bob")]
    [InlineData("Ann Smit (lead); Bob", "(lead), Bob")]
    [InlineData("Ann Smithson, Bob", "Ann Smithson, Bob")]
    [InlineData("JoAnn Smit", "JoAnn Smit")]
    [InlineData("Ann.Smit and more", "Ann.Smit and more")]
    public void FO5_a_name_goes_from_a_list_as_whole_words_alone(string list, string left) => Assert.Equal(left, Lists.Without(list, "Ann Smit"));

    [Fact]
    public void FO5_a_name_goes_from_the_session_and_its_lists_and_the_ideas_stay()
    {
        var spec = Spec.IdeaRound();
        spec.By(Spec.Ann, new GiveName("Ann Smit"));
        spec.By(Spec.Bob, new GiveName("Bob"));
        var pitches = spec.ByFacilitator(new AddActivity(new PitchesPlan { Question = "Pitches" })).Happened<ActivityAdded>().Activity.Key;
        var pitch = spec.ByFacilitator(new AddPitch(pitches, "Soup", "Bob, Ann Smit")).Happened<PitchAdded>().Pitch;

        spec.Ask(Who.System, new EraseSeat(Spec.Ann)).Happened<NameErased>();

        Assert.DoesNotContain(Spec.Ann, spec.State.Aside.Names.Keys);
        Assert.Equal("Bob", spec.State.Aside.Names[Spec.Bob]);
        Assert.Equal("Bob", spec.State.Pitches[pitches].Pitches[pitch].By);
        Assert.Empty(Assert.IsType<Outcome<Event>.Accepted>(spec.Ask(Who.System, new EraseSeat(Spec.Ann))).Events);
    }

    [Fact]
    public void FO5_what_it_did_not_know_itself_is_erased_where_others_wrote_it_down()
    {
        var spec = Spec.IdeaRound();
        var pitches = spec.ByFacilitator(new AddActivity(new PitchesPlan { Question = "Pitches" })).Happened<ActivityAdded>().Activity.Key;
        var pitch = spec.ByFacilitator(new AddPitch(pitches, "Soup", "Ann Smit")).Happened<PitchAdded>().Pitch;
        var accepted = Assert.IsType<Outcome<Event>.Accepted>(spec.Ask(Who.System, new EraseSeat(new("elsewhere"), "Ann Smit")));

        Assert.Null(spec.State.Pitches[pitches].Pitches[pitch].By);
        Assert.All(accepted.Sides, row => Assert.True(row.Erases));
        Assert.DoesNotContain("Ann", accepted.Events.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FO5_a_member_loses_its_name_in_the_cycle_and_keeps_its_project_and_its_link()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told()));
        cycle.Ask(new(Role.Member, Spec.Ann), new GiveAddress("ann@example.org"));
        cycle.Ask(CycleSpec.Owner, new WriteProject(new("ABC234.p1"), CanvasField.TryWho, "Ann and Bea"));

        cycle.Ask(CycleSpec.Owner, new ErasePerson(Spec.Ann));

        Assert.Empty(cycle.State.Aside.Names);
        Assert.Empty(cycle.State.Aside.Guests.Addresses);
        Assert.Contains("hash-ann", cycle.State.Aside.Grants.Keys);
        var project = cycle.State.Projects.Values.Single();
        Assert.Equal(("Bea", Spec.Ann), (project.Canvas[CanvasField.TryWho], project.Lead));
    }

    [Fact]
    public void FO5_a_node_that_reads_on_hears_of_what_is_gone_by_the_event_alone()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told()));
        cycle.Ask(CycleSpec.Owner, new WriteProject(new("ABC234.p1"), CanvasField.TryWho, "Ann"));
        var before = cycle.State;
        var events = cycle.Ask(CycleSpec.Owner, new ErasePerson(Spec.Ann));

        var there = events.Aggregate(before, ProgrammeState.Evolve);
        Assert.Empty(there.Aside.Names);
        Assert.Equal("", there.Projects.Values.Single().Canvas[CanvasField.TryWho]);
    }
}
