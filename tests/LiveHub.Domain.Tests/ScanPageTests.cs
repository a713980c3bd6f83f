using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rule SC7 of docs/RULES.md: the pages of a result.</summary>
public sealed class ScanPageTests
{
    [Fact]
    public void SC7_a_shown_result_has_pages_that_the_facilitator_turns()
    {
        var spec = Spec.IdeaRound();
        var scan = Add(spec, new ScanPlan { Question = "Where are we?" });
        var result = Add(spec, new ScanResultPlan { Question = "What came out?" });
        spec.ByFacilitator(new OpenScan(scan));
        spec.ByFacilitator(new TurnPage(scan, 1)).Refused(RefusalCode.NoSuchActivity);
        spec.ByFacilitator(new CloseScan(scan));
        spec.Ask(Who.System, new SettleScan(scan, ScanScore.Of(ScanStatements.Standard, [], 3)));
        spec.ByFacilitator(new Go(result));
        spec.ByFacilitator(new TurnPage(result, 1)).Refused(RefusalCode.NoSuchActivity);
        Assert.Null(Shown(spec).Pages);
        spec.ByFacilitator(new ShowScan(scan));
        Assert.Equal((0, 9), (Shown(spec).At, Shown(spec).Pages));
        spec.ByFacilitator(new TurnPage(result, 8)).Happened<PageTurned>();
        spec.ByFacilitator(new TurnPage(result, 9)).Refused(RefusalCode.NoSuchPage);
        Assert.Equal(8, Shown(spec).At);
    }

    private static ActivityKey Add(Spec spec, ActivityPlan plan)
    {
        spec.ByFacilitator(new AddActivity(plan));
        return spec.State.Agenda[^1].Key;
    }

    private static NowEntity.OnScanResult Shown(Spec spec) => Assert.IsType<NowEntity.OnScanResult>(
        SceneView.Now(spec.State, Scene.Of(spec.State, PlaceKey.Plenary)));
}
