using System.Collections.Immutable;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>What holds of choices at tables in every history. A failure names its seed.</summary>
public sealed class SelectionLaws
{
    private const int Histories = 500;
    private const int Steps = 250;

    [Fact]
    public void Every_idea_is_in_one_pile_nothing_is_lost_and_sums_equal_a_recount()
    {
        var (closed, confirmed, asked) = (0, 0, 0);
        for (var seed = 1; seed <= Histories; seed++)
        {
            var history = new RandomHistory(seed);
            for (var step = 0; step < Steps; step++)
            {
                var (who, command) = history.Next();
                history.Spec.Ask(who, command);
                foreach (var selection in history.Spec.State.Selections.Values)
                {
                    Check(history.Spec.State, selection, $"Seed {seed}, step {step}, {command}");
                    closed += selection.Phase == SelectionPhase.Closed ? 1 : 0;
                    confirmed += selection.Piles.Count(pile => pile.Phase == PilePhase.Confirmed);
                    asked += selection.Asked.Count;
                }
            }
        }

        Assert.True(closed > 100 && confirmed > 25 && asked > 25, $"{closed} {confirmed} {asked}"); // Or the histories show nothing.
    }

    private static void Check(Session state, Selection selection, string where)
    {
        var dealt = selection.Piles.SelectMany(pile => pile.Ideas).ToImmutableArray();
        Assert.True(dealt.Length == dealt.Distinct().Count() && dealt.Length == selection.PileOfIdea.Count, where);
        Assert.True(dealt.All(state.BoardOfIdea.ContainsKey), where);
        Assert.True(
            selection.Hands.Values.SelectMany(hand => hand).CountBy(idea => idea).OrderBy(sum => sum.Key)
                .SequenceEqual(selection.Sums.OrderBy(sum => sum.Key)), where);
        Assert.True(selection.Hands.Values.All(hand => hand.Length is > 0 && hand.Length <= selection.Marks
            && hand.Select(idea => selection.PileOfIdea[idea]).Distinct().Count() == 1), where);
        Assert.True(selection.Piles.Index().All(pile => pile.Item.Ideas.Count > 0 && pile.Item.Chosen.Length <= selection.KeepOf(pile.Index)
            && pile.Item.Chosen.All(pile.Item.Ideas.Contains)), where);
        if (selection.Phase == SelectionPhase.Closed)
        {
            Assert.True(selection.GoesOn.Union(selection.Stayed).SetEquals(dealt) && selection.GoesOn.Intersect(selection.Stayed).IsEmpty, where);
            Assert.True(selection.Back.All(selection.GoesOn.Contains), where);
            Assert.True(selection.Asked.All(asked => asked.Value.Count < BackRules.PeopleNeeded && selection.Stayed.Contains(asked.Key)), where);
        }
        else
        {
            Assert.True(selection.GoesOn.IsEmpty && selection.Stayed.IsEmpty, where);
        }
    }
}
