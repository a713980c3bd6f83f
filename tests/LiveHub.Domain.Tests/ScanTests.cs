using System.Collections.Immutable;
using System.Text.Json;

namespace LiveHub.Domain.Tests;

/// <summary>Rules SC1 to SC6 of docs/RULES.md: the learning scan.</summary>
public sealed class ScanTests
{
    private static readonly ImmutableArray<int> Threes = [.. Enumerable.Repeat(3, 24)], Wishes = [.. Enumerable.Repeat(4, 7)];

    [Fact]
    public void SC1_a_scan_opens_when_people_come_to_it_and_stays_open_when_they_go_on()
    {
        var (spec, scan, result) = Begun();
        spec.By(Spec.Ann, new HandInScan(scan, Threes, Wishes)).Refused(RefusalCode.ScanNotOpen);
        spec.ByFacilitator(new Go(scan)).Happened<ScanOpened>();
        spec.ByFacilitator(new Go(result));
        spec.By(Spec.Ann, new HandInScan(scan, Threes, Wishes)).Happened<ScanHandedIn>();
        Assert.Equal(ScanPhase.Open, spec.State.Scans[scan].Phase);
        spec.ByFacilitator(new RemoveActivity(scan)).Refused(RefusalCode.ActivityInUse);
        spec.ByFacilitator(new CloseScan(scan)).Happened<ScanClosed>();
        spec.By(Spec.Bob, new HandInScan(scan, Threes, Wishes)).Refused(RefusalCode.ScanNotOpen);
        spec.ByFacilitator(new OpenScan(scan)).Refused(RefusalCode.ScanIsClosed);
    }

    [Fact]
    public void SC1_a_scan_that_a_mistaken_step_opened_and_nobody_answered_is_waiting_again()
    {
        var (spec, scan, _) = Begun();
        spec.ByFacilitator(new Go(spec.Board));
        spec.ByFacilitator(new Go(scan));
        spec.ByFacilitator(new TakeBackStep(scan));
        Assert.Equal(ScanPhase.Waiting, spec.State.Scans[scan].Phase);
        spec.ByFacilitator(new Go(scan));
        spec.By(Spec.Ann, new HandInScan(scan, Threes, Wishes));
        spec.ByFacilitator(new TakeBackStep(scan));
        Assert.Equal(ScanPhase.Open, spec.State.Scans[scan].Phase);
    }

    [Fact]
    public void SC2_each_answers_once_with_an_answer_to_every_statement_or_none()
    {
        var (spec, scan, _) = Begun();
        spec.ByFacilitator(new Go(scan));
        spec.By(Spec.Ann, new HandInScan(scan, [3], Wishes)).Refused(RefusalCode.NoSuchAnswer);
        spec.By(Spec.Ann, new HandInScan(scan, Threes.SetItem(4, 6), Wishes)).Refused(RefusalCode.NoSuchAnswer);
        spec.By(Spec.Ann, new HandInScan(scan, default, Wishes)).Refused(RefusalCode.NoSuchAnswer);
        spec.By(Spec.Ann, new HandInScan(scan, [.. new int[24]], [.. new int[7]])).Refused(RefusalCode.ScanEmpty);
        spec.By(Spec.Ann, new HandInScan(scan, Threes.SetItem(4, 0), Wishes)).Happened<ScanHandedIn>();
        spec.By(Spec.Ann, new HandInScan(scan, Threes, Wishes)).Refused(RefusalCode.ScanAnswered);
    }

    [Fact]
    public void SC2_the_link_opens_the_scan_before_the_day_and_a_ballot_is_good_for_one_answer()
    {
        var (spec, scan, _) = Begun();
        spec.ByFacilitator(new SetScanLink(scan, spec.Now)).Refused(RefusalCode.BadTime);
        spec.ByFacilitator(new SetScanLink(scan, spec.Now + TimeSpan.FromDays(3))).Happened<ScanOpened>();
        Assert.Null(spec.State.Plenary.Current);
        Away(spec, scan, "one").Happened<ScanHandedInAway>();
        Away(spec, scan, "one").Refused(RefusalCode.ScanAnswered);
        spec.ByFacilitator(new SetScanLink(scan)).Happened<ScanLinked>();
        Away(spec, scan, "two").Refused(RefusalCode.ScanNotOpen);
    }

    [Fact]
    public void SC2_the_link_works_after_the_end_of_the_session_and_ends_the_scan_when_its_time_is_over()
    {
        var (spec, scan, _) = Begun();
        spec.ByFacilitator(new Go(scan));
        spec.ByFacilitator(new SetScanLink(scan, spec.Now + TimeSpan.FromDays(1)));
        spec.ByFacilitator(new EndSession());
        Away(spec, scan, "one").Happened<ScanHandedInAway>();
        spec.By(Spec.Ann, new HandInScan(scan, Threes, Wishes)).Refused(RefusalCode.SessionEnded);
        var due = SessionDecider.Instance.Due(spec.State)!;
        Assert.Equal(spec.Now + TimeSpan.FromDays(1) + Limits.Grace, due.At);
        spec.Ask(Who.System, due.Command).Nothing();
        spec.Now = due.At;
        spec.Ask(Who.System, due.Command).Happened<ScanClosed>();
        Assert.Null(SessionDecider.Instance.Due(spec.State));
        Settle(spec, scan, 6);
        spec.ByFacilitator(new ShowScan(scan)).Happened<ScanShown>();
    }

    [Fact]
    public void SC3_no_answer_is_in_an_event_or_in_what_the_session_remembers()
    {
        var (spec, scan, _) = Begun();
        spec.ByFacilitator(new Go(scan));
        var accepted = Assert.IsType<Outcome<Event>.Accepted>(spec.Try(Who.Participant(Spec.Ann), new HandInScan(scan, Threes, Wishes)));
        Assert.DoesNotContain("33333", JsonSerializer.Serialize<object>(accepted.Events[0]), StringComparison.Ordinal);
        var row = Assert.Single(accepted.Sides);
        Assert.Equal((ScanAnswers.RowKind, $"there {new string('3', 24)} 4444444"), (row.Kind, row.Value));
        Assert.Matches($"^{scan}/[0-9a-f]{{32}}$", row.Key);
        Assert.DoesNotContain("seat", row.Key + row.Value, StringComparison.Ordinal);
        var after = accepted.Events.Aggregate(spec.State, SessionDecider.Evolve);
        Assert.Same(after, Aside.Recall(after, row));
    }

    [Fact]
    public void SC3_nobody_hears_a_byte_that_depends_on_an_answer_before_it_is_counted_and_shown()
    {
        string Bytes(int answer, bool facilitator, bool counted)
        {
            var (spec, scan, _) = Begun();
            spec.ByFacilitator(new Go(scan));
            foreach (var seat in new[] { Spec.Ann, Spec.Bob, Spec.Cleo })
            {
                spec.By(seat, new HandInScan(scan, [.. Enumerable.Repeat(answer, 24)], Wishes));
            }

            spec.ByFacilitator(new CloseScan(scan));
            if (counted)
            {
                Settle(spec, scan, 6, answer);
            }

            Audience[] audiences = [Audience.Participants, Audience.Stage, Audience.Own(Spec.Ann), Audience.Beside, .. facilitator ? new[] { Audience.Control } : []];
            return string.Concat(audiences.SelectMany(audience => Laws.Looking.Fresh(spec.State, audience)))
                + JsonSerializer.Serialize(Report.Of(spec.State)) + JsonSerializer.Serialize(Harvests.Of(spec.State).Scans);
        }

        Assert.Equal(Bytes(1, true, counted: false), Bytes(5, true, counted: false));
        Assert.Equal(Bytes(1, false, counted: true), Bytes(5, false, counted: true));
        Assert.NotEqual(Bytes(1, true, counted: true), Bytes(5, true, counted: true));
    }

    [Fact]
    public void SC4_a_scan_is_counted_once_and_shown_to_all_when_the_facilitator_says_so()
    {
        var (spec, scan, result) = Begun();
        spec.ByFacilitator(new Go(scan));
        spec.ByFacilitator(new ShowScan(scan)).Refused(RefusalCode.ScanNotCounted);
        spec.ByFacilitator(new CloseScan(scan));
        spec.ByFacilitator(new ShowScan(scan)).Refused(RefusalCode.ScanNotCounted);
        Settle(spec, scan, 6);
        spec.Ask(Who.System, new SettleScan(scan, Counted(7, 1))).Nothing();
        spec.ByFacilitator(new Go(result));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, "scanResult"));
        Assert.Equal(6, Assert.IsType<ScanResultEntity>(SessionViews.Entity(spec.State, Audience.Control, "scanResult")).Result.There);
        Assert.Empty(Report.Of(spec.State).Scans);
        Assert.Empty(Harvests.Of(spec.State).Scans);
        spec.ByFacilitator(new ShowScan(scan)).Happened<ScanShown>();
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Participants, "scanResult"));
        Assert.Equal(6, Assert.Single(Report.Of(spec.State).Scans).Shown.Result.There);
        var told = Assert.Single(Harvests.Of(spec.State).Scans);
        Assert.Equal(("ABC234", 6), (told.Session, told.Result.There));
    }

    [Fact]
    public void SC6_the_learning_cycle_keeps_what_was_shown_and_brings_it_into_the_next_session()
    {
        var cycle = CycleSpec.Made();
        var told = new ScanEdition("OLD234", "Learnathon 2025", new(2025, 11, 20), Counted(20, 2));
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told("OLD234") with { Scans = [told] }));
        Assert.Empty(cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told("OLD234") with { Scans = [told with { Result = Counted(20, 2) }] })));
        Assert.Equal<ScanEdition>([told], ProgrammeView.Of(cycle.State, CycleSpec.Owner, 1).Scans);
        Assert.Equal(2, Assert.Single(ProgrammeView.Of(cycle.State, CycleSpec.Owner, 1).Growth).Scan!.Mean);

        var spec = new Spec();
        spec.Ask(Who.System, new CreateSession("ABC234", "Next", "en", StartingPoint.Empty, "f", "s", Programme: "cycle12345"));
        spec.Ask(Who.System, new BringCycle(Bringing.Of(cycle.State)));
        spec.Ask(Who.System, new BringCycle(Bringing.Of(cycle.State))).Nothing();
        var entity = ScanView.Entity(spec.State, Counted(20, 3));
        Assert.Equal<ScanEdition>([told], entity.Former);
        Assert.All(entity.Changes, change => Assert.Equal((1, 0.56, true), (change!.Difference, change.Margin, change.Clear)));
        Assert.False(ScanView.Entity(spec.State, Counted(200, 2)).Changes[0]!.Clear);
    }

    [Fact]
    public void SC6_a_changed_statement_begins_a_new_series()
    {
        var old = ScanStatements.Standard[0];
        var other = old with { Statements = old.Statements.SetItem(0, new(Text: "We laugh about mistakes")) };
        Assert.NotEqual(old.Series, other.Series);
        Assert.Equal(old.Series, ScanStatements.Standard[0].Series);
    }

    private static Outcome<Event> Away(Spec spec, ActivityKey scan, string ballot) =>
        spec.Ask(Who.System, new HandInScanAway(scan, ballot, Threes, Wishes));

    private static void Settle(Spec spec, ActivityKey scan, int people, int answer = 3) =>
        spec.Ask(Who.System, new SettleScan(scan, Counted(people, answer))).Happened<ScanSettled>();

    private static ScanResult Counted(int people, int answer) => ScanScore.Of(
        ScanStatements.Standard,
        [.. Enumerable.Range(0, people).Select(_ => new ScanAnswers(false, [.. Enumerable.Repeat(answer, 24)], Wishes))], people);

    private static (Spec Spec, ActivityKey Scan, ActivityKey Result) Begun()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AddActivity(new ScanPlan { Question = "Scan" }));
        spec.ByFacilitator(new AddActivity(new ScanResultPlan { Question = "Result" }));
        return (spec, spec.State.Agenda[^2].Key, spec.State.Agenda[^1].Key);
    }
}
