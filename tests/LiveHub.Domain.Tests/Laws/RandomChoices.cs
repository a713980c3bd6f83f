using System.Collections.Immutable;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>What people and the facilitator ask of steps that choose among ideas.</summary>
public sealed partial class RandomHistory
{
    private Command ChoiceByPerson() => _dice.Next(3) switch
    {
        0 => new PutDots(Activity(), Idea(), _dice.Next(-1, 6)),
        _ => new WeighIdea(Activity(), Idea(), Maybe(_dice.Next(0, 7)), Maybe(_dice.Next(1, 6))),
    };

    private Command ChoiceByFacilitator() => _dice.Next(9) switch
    {
        < 3 => new OpenMatrix(Activity()),
        3 => new CloseMatrix(Activity()),
        4 => new RevealMatrix(Activity()),
        5 => new SetThresholds(Activity(), _dice.Next(0, 12) / 2.0, _dice.Next(1, 5)),
        6 => new AddActivity(ChoicePlan()),
        _ => new EnterDots(Activity(), _dice.Next(-1, 5), OnPaper()),
    };

    private ActivityPlan ChoicePlan() => _dice.Next(2) == 0
        ? new MatrixPlan { Question = Text(), Of = Activity(), ClosesAtZero = _dice.Next(2) == 0 }
        : new BallotPlan { Question = Text(), Of = Activity(), Unit = VoteUnit.Points, Live = (LiveResults)_dice.Next(3) };

    private ImmutableSortedDictionary<string, int> OnPaper() =>
        Enumerable.Range(0, _dice.Next(3)).Select(_ => Idea().Value).Distinct()
            .ToImmutableSortedDictionary(idea => idea, _ => _dice.Next(-1, 9) / 2, StringComparer.Ordinal);
}
