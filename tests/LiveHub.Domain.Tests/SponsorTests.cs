namespace LiveHub.Domain.Tests;

/// <summary>Rules O1 to O7 of docs/RULES.md: what sponsors promise.</summary>
public sealed class SponsorTests
{
    private static readonly SeatId Dana = new("seat-dana");
    private static readonly Who Sponsor = Who.Sponsor(Dana);
    private static readonly DateOnly May = new(2027, 5, 12);

    [Fact]
    public void O1_a_sponsor_comes_by_a_link_of_its_own_that_can_be_ended()
    {
        var (spec, _) = Pitched();
        Assert.Equal(new SponsorEntity("Dana"), SessionViews.Entity(spec.State, Audience.Control, "sponsor/1"));
        Assert.Equal(Sponsor, spec.State.Aside.Grants["hash-dana"]);
        Assert.Equal(Audience.Sponsors, Grants.Audience(spec.State, Sponsor, AudienceKind.Sponsor, null));
        Assert.Null(Grants.Audience(spec.State, Sponsor, AudienceKind.Stage, null));
        spec.Ask(Who.System, new InviteSponsor(new("x"), "hash-x", " ")).Refused(RefusalCode.SponsorNameMissing);
        spec.ByFacilitator(new UninviteSponsor(2)).Refused(RefusalCode.NoSuchSponsor);
        spec.ByFacilitator(new UninviteSponsor(1)).Happened<SponsorUninvited>();
        Assert.Null(Grants.Audience(spec.State, Sponsor, AudienceKind.Sponsor, null));
        Assert.DoesNotContain("hash-dana", spec.State.Aside.Grants.Keys);
        spec.Ask(Sponsor, new Appreciate("Thank you")).Refused(RefusalCode.NotAllowed);
    }

    [Fact]
    public void O1_names_of_sponsors_lie_beside_the_log()
    {
        var spec = Spec.IdeaRound();
        var invited = Assert.IsType<Outcome<Event>.Accepted>(spec.Ask(Who.System, new InviteSponsor(Dana, "hash-dana", "Dana")));
        Assert.DoesNotContain("Dana", string.Join(' ', invited.Events), StringComparison.Ordinal);
        Assert.Contains(new SideRow(Aside.NameKind, Dana.Value, "Dana"), invited.Sides);
    }

    [Fact]
    public void O2_a_sponsor_answers_what_was_pitched()
    {
        var (spec, pitch) = Pitched();
        var later = spec.State.Pitches.Values.Single().Order[1];
        spec.Ask(Sponsor, new MakePromise(later, PromiseOf.Time, "An afternoon")).Refused(RefusalCode.NotPitchedYet);
        spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Answer, "About the room")).Refused(RefusalCode.DueMissing);
        spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Answer, "About the room", new DateOnly(2026, 11, 21))).Refused(RefusalCode.DayPassed);
        spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Time, " ")).Refused(RefusalCode.TextEmpty);
        spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Answer, "About the room", May)).Happened<PromiseMade>();
        spec.ByFacilitator(new AddActivity(new PromisesPlan { Question = "Promises" }));
        spec.ByFacilitator(new Go(spec.State.Agenda[^1].Key));
        spec.Ask(Sponsor, new MakePromise(later, PromiseOf.Budget, "500 euro")).Happened<PromiseMade>();
        spec.ByFacilitator(new RemovePitch(later)).Refused(RefusalCode.PitchPromised);
        spec.By(Spec.Ann, new MakePromise(pitch, PromiseOf.Time, "x")).Refused(RefusalCode.NotAllowed);
    }

    [Fact]
    public void O3_it_changes_and_withdraws_its_own_while_the_session_runs()
    {
        var (spec, pitch) = Pitched();
        var key = spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Time, "An afternoon")).Happened<PromiseMade>().Promise;
        spec.Ask(Who.System, new InviteSponsor(new("seat-eli"), "hash-eli", "Eli"));
        spec.Ask(Who.Sponsor(new("seat-eli")), new WithdrawPromise(key)).Refused(RefusalCode.NoSuchPromise);
        spec.Ask(Sponsor, new ChangePromise(key, PromiseOf.Time, "An afternoon")).Nothing();
        spec.Ask(Sponsor, new ChangePromise(key, PromiseOf.Time, "Two afternoons", May)).Happened<PromiseChanged>();
        Assert.Equal(
            new PromiseEntity(pitch.Value, PromiseOf.Time, "Two afternoons", 0, 1, "2027-05-12", "Dana"),
            SessionViews.Entity(spec.State, Audience.Sponsors, $"promise/{key}"));
        spec.Ask(Sponsor, new WithdrawPromise(key)).Happened<PromiseWithdrawn>();
        spec.ByFacilitator(new EndSession());
        spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Time, "x")).Refused(RefusalCode.SessionEnded);
    }

    [Fact]
    public void O4_what_the_facilitator_hides_only_facilitators_and_sponsors_see()
    {
        var (spec, pitch) = Pitched();
        var key = spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Time, "An afternoon")).Happened<PromiseMade>().Promise;
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, $"promise/{key}"));
        spec.ByFacilitator(new AddActivity(new PromisesPlan { Question = "Promises" }));
        spec.ByFacilitator(new Go(spec.State.Agenda[^1].Key));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Stage, $"promise/{key}"));
        spec.ByFacilitator(new HidePromise(key, true)).Happened<PromiseHidden>();
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, $"promise/{key}"));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Control, $"promise/{key}"));
        Assert.Empty(Report.Of(spec.State).Promises);
        Assert.Empty(Harvests.Of(spec.State).Promises);
        spec.ByFacilitator(new HidePromise(key, false)).Happened<PromiseHidden>();
        Assert.Equal("Dana", Assert.Single(Assert.Single(Report.Of(spec.State).Promises).Promises).By);
    }

    [Fact]
    public void O5_appreciation_is_on_the_phones_of_those_whom_it_is_for()
    {
        var (spec, pitch) = Pitched();
        spec.By(Spec.Ann, new JoinPitch(pitch, true));
        var all = spec.Ask(Sponsor, new Appreciate("What a day")).Happened<AppreciationSent>().Appreciation;
        var one = spec.Ask(Sponsor, new Appreciate("Brave", pitch)).Happened<AppreciationSent>().Appreciation;
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Participants, $"appreciation/{all}"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, $"appreciation/{one}"));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"appreciated/{one}"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), $"appreciated/{one}"));
        spec.Ask(Sponsor, new TakeBackAppreciation(one)).Happened<AppreciationTakenBack>();
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"appreciated/{one}"));
    }

    [Fact]
    public void O6_the_cycle_is_told_of_sponsors_and_promises_and_of_links_that_were_ended()
    {
        var (spec, pitch) = Pitched();
        var key = spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Answer, "About the room", May)).Happened<PromiseMade>().Promise;
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(Harvests.Of(spec.State)));
        Assert.Equal(May, cycle.State.Promises[key].Said.Due);
        Assert.Equal("Dana", cycle.State.Aside.Names[Dana]);
        Assert.Equal(Sponsor, cycle.State.Aside.Grants["hash-dana"]);
        spec.ByFacilitator(new UninviteSponsor(1));
        cycle.Ask(Who.System, new TakeHarvest(Harvests.Of(spec.State)));
        Assert.DoesNotContain("hash-dana", cycle.State.Aside.Grants.Keys);
        Assert.Empty(cycle.Ask(Who.System, new TakeHarvest(Harvests.Of(spec.State))));
    }

    [Fact]
    public void O7_a_promise_is_kept_or_broken_with_a_reason_and_that_can_be_taken_back()
    {
        var (spec, pitch) = Pitched();
        var key = spec.Ask(Sponsor, new MakePromise(pitch, PromiseOf.Answer, "About the room", May)).Happened<PromiseMade>().Promise;
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(Harvests.Of(spec.State)));
        Assert.Single(PromiseRules.Due(cycle.State, May));
        Assert.Empty(PromiseRules.Due(cycle.State, May.AddDays(-1)));
        Assert.Equal(RefusalCode.NotAllowed, cycle.Refused(Who.Sponsor(Spec.Ann), new SettlePromise(key, PromiseState.Kept)));
        Assert.Equal(RefusalCode.ReasonMissing, cycle.Refused(Sponsor, new SettlePromise(key, PromiseState.Broken, " ")));
        cycle.Ask(Sponsor, new SettlePromise(key, PromiseState.Broken, "No budget this year"));
        Assert.Equal(new PromiseCounts(0, 1, 0), Bringing.Of(cycle.State).Promises);
        cycle.Ask(CycleSpec.Owner, new SettlePromise(key, PromiseState.Kept));
        Assert.Empty(cycle.Ask(CycleSpec.Owner, new SettlePromise(key, PromiseState.Kept)));
        var sheet = Assert.Single(ProgrammeView.Of(cycle.State, Sponsor, 1).Promises);
        Assert.Equal((PromiseState.Kept, true), (sheet.State, sheet.Mine));
        cycle.Ask(Sponsor, new SettlePromise(key, PromiseState.Open));
        Assert.Single(PromiseRules.Due(cycle.State, May));
    }

    /// <summary>Two pitches, of which the first is on, and Dana invited.</summary>
    private static (Spec Spec, PitchKey Pitch) Pitched()
    {
        var spec = Spec.IdeaRound();
        spec.Ask(Who.System, new InviteSponsor(Dana, "hash-dana", "Dana"));
        spec.ByFacilitator(new AddActivity(new PitchesPlan { Question = "Pitches" }));
        var key = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(key));
        spec.ByFacilitator(new AddPitch(key, "Buddies"));
        spec.ByFacilitator(new AddPitch(key, "One login"));
        var pitch = spec.State.Pitches[key].Order[0];
        spec.ByFacilitator(new BeginPitch(pitch));
        return (spec, pitch);
    }
}
