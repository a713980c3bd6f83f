namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that groups have.</summary>
public sealed partial class RandomHistory
{
    private Command OfGroups() => _dice.Next(10) switch
    {
        < 5 => new GroupIdeas(Near(), [Near(), Near(), Near()], Maybe(Text())),
        5 => new TitleGroup(Near(), Maybe(Text())),
        6 => new UngroupIdea(Near()),
        7 => new TakeGroupApart(Near()),
        _ => new RejectSimilar([Near(), Near()], _dice.Next(3) > 0),
    };

    /// <summary>Mostly an idea of one and the same board, that may be in a vote.</summary>
    private IdeaKey Near()
    {
        var boards = _spec.State.Boards.Where(board => _spec.State.ActivityOf(board.Key)!.Plan is BoardPlan or BreakoutPlan)
            .OrderByDescending(board => board.Value.Ring.Count).ThenBy(board => board.Key.Value, StringComparer.Ordinal);
        var ideas = boards.Take(1).SelectMany(board => board.Value.Ideas)
            .Where(idea => idea.Value.Picture is null).Select(idea => idea.Key).Order().ToArray();
        return ideas.Length == 0 || _dice.Next(15) == 0 ? Idea() : Pick(ideas);
    }
}
