using System.Collections.Immutable;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that learning scans have: every seventh history has them.</summary>
public sealed partial class RandomHistory
{
    private static readonly ImmutableArray<ScanDimension> Asked =
        [new([new(1), new(Text: "We laugh")], 1), new([new(22)], Name: "Sharing")];

    private bool HasScan => Seed % 7 == 3;

    private void BeginScan()
    {
        foreach (var plan in new ActivityPlan[] { new ScanPlan { Question = "Scan", Dimensions = Asked }, new ScanResultPlan { Question = "Result" } })
        {
            _spec.Ask(Who.Facilitator, new AddActivity(plan));
        }
    }

    private (Who Who, Command Command) OfScans() => _dice.Next(16) switch
    {
        < 2 => (Who.Facilitator, new Go(ScanStep())),
        2 => (Who.Facilitator, new OpenScan(ScanStep())),
        3 or 4 => (Who.Facilitator, new SetScanLink(ScanStep(), _dice.Next(4) == 0 ? null : _spec.Now + TimeSpan.FromSeconds(_dice.Next(-5, 120)))),
        5 when _dice.Next(4) == 0 => (Who.Facilitator, new CloseScan(ScanStep())),
        5 => (Who.Facilitator, new TakeBackStep(ScanStep())),
        6 => (Who.Facilitator, new ShowScan(ScanStep())),
        7 => (Who.System, new SettleScan(ScanStep(), ScanScore.Of(Asked, [.. Enumerable.Range(0, _dice.Next(20)).Select(_ => OneAnswer())], _seats.Length))),
        8 => (Who.System, new EndScan(ScanStep())),
        < 11 => (Who.System, new HandInScanAway(ScanStep(), "hash-ballot" + _dice.Next(30), Answers(3), Answers(2))),
        _ => (Who.Participant(Pick(_seats)), new HandInScan(ScanStep(), Answers(3), Answers(2))),
    };

    private ScanAnswers OneAnswer() => new(_dice.Next(2) == 0, Answers(3), Answers(2));

    private ImmutableArray<int> Answers(int count) =>
        [.. Enumerable.Range(0, _dice.Next(20) == 0 ? count + 1 : count).Select(_ => _dice.Next(40) == 0 ? 6 : _dice.Next(6))];

    private ActivityKey ScanStep() => _dice.Next(6) switch
    {
        0 => Activity(),
        1 => _spec.State.Agenda.FindLast(step => step.Plan is ScanResultPlan)?.Key ?? Activity(),
        _ => _spec.State.Agenda.FindLast(step => step.Plan is ScanPlan)?.Key ?? Activity(),
    };
}
