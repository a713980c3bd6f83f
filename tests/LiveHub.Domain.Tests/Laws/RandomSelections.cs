namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that choices at tables have.</summary>
public sealed partial class RandomHistory
{
    /// <summary>Every third history has one, and people linger at it, or they would hardly ever get through one.</summary>
    private bool IsChoosing() => Seed % 3 == 0
        && _dice.Next(_spec.State.Plenary.Current is { } current && _spec.State.Selections.ContainsKey(current) ? 2 : 12) == 0;

    private (Who Who, Command Command) Choosing()
    {
        if (_spec.State.Selections.IsEmpty && !_spec.State.Agenda.IsEmpty)
        {
            return (Who.Facilitator, new AddActivity(new SelectionPlan { Question = Text(), Of = _spec.State.Agenda[0].Key, Marks = 2 }));
        }

        return _dice.Next(4) == 0 ? (Who.Facilitator, OfSelection()) : (Who.Participant(Pick(_seats)), AtTable());
    }

    private bool IsChosen() => _spec.State.Selections.TryGetValue(Choice(), out var selection) && selection.Phase == SelectionPhase.Closed;

    private Command AtTable() => _dice.Next(12) switch
    {
        < 8 when IsChosen() => new AskBack(Choice(), Dealt(), _dice.Next(4) > 0),
        < 7 => new MarkIdea(Choice(), Dealt(), _dice.Next(4) > 0),
        < 9 => new ConfirmPile(Choice(), [.. Enumerable.Range(0, _dice.Next(4)).Select(_ => Dealt())]),
        9 => new DealIdeas(Choice()),
        _ => new AskBack(Choice(), Dealt(), _dice.Next(4) > 0),
    };

    private Command OfSelection() => _dice.Next(12) switch
    {
        < 10 when IsChosen() => new BringBack(Choice(), Dealt(), _dice.Next(4) == 0),
        < 4 => new OpenSelection(Choice()),
        < 6 => new ShowSums(Choice()),
        6 => new MarkOn(Choice()),
        7 => new CloseSelection(Choice()),
        8 => new SpreadTables(_dice.Next(1, 4)),
        _ => new BringBack(Choice(), Dealt(), _dice.Next(4) > 0),
    };

    /// <summary>Mostly the choice at tables that is on, or was open last.</summary>
    private ActivityKey Choice()
    {
        var all = _spec.State.Selections.Keys.OrderBy(key => key.Value, StringComparer.Ordinal).ToArray();
        return _dice.Next(15) == 0 || all.Length == 0 ? Activity()
            : _spec.State.Plenary.Current is { } current && all.Contains(current) ? current
            : Pick(all);
    }

    /// <summary>Mostly an idea that was dealt to a table.</summary>
    private IdeaKey Dealt()
    {
        var dealt = _spec.State.Selections.Values.SelectMany(selection => selection.PileOfIdea.Keys).Distinct().Order().ToArray();
        return dealt.Length == 0 || _dice.Next(20) == 0 ? Idea() : Pick(dealt);
    }
}
