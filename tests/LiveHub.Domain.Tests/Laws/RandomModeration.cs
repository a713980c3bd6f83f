namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that moderation has.</summary>
public sealed partial class RandomHistory
{
    private (Who Who, Command Command) Moderating() => _dice.Next(24) switch
    {
        0 or 1 => (Who.Facilitator, new SetApproval(_dice.Next(3) > 0)),
        < 6 => (Somebody(), new ApproveIdeas([.. Held(), .. _dice.Next(8) == 0 ? [Idea()] : Array.Empty<IdeaKey>()])),
        < 9 => (Somebody(), new SetIdeasAside([.. Held().Take(2)])),
        < 12 => (Who.Facilitator, new PauseAll(PauseRules.Since(_spec.State) is null && _dice.Next(3) == 0)),
        12 => (Who.Facilitator, new SetWordList(_dice.Next(6) == 0 ? "xx" : "nl", _dice.Next(3) > 0, _dice.Next(2) == 0 ? null : [$"TEXT {_dice.Next(40)}", "ünï"])),
        13 or 14 => (Who.Facilitator, new SetDoor(_dice.Next(2) == 0)),
        15 or 16 => (Who.Facilitator, new AnswerDoor(_dice.Next(3) > 0, _dice.Next(2) == 0 ? null : [.. _spec.State.Moderation.Asks.Keys.Take(2)])),
        17 => (Who.System, new SetPassphrase(_dice.Next(2) == 0 ? null : "hashpass")),
        18 => (Who.Facilitator, new RemovePerson(_dice.Next(0, 7), Remove: true, HideIdeas: _dice.Next(2) == 0)),
        _ => (Who.Facilitator, new RemovePerson(_dice.Next(0, 7), Remove: false)),
    };

    /// <summary>What waits, or is hidden, of one board.</summary>
    private IReadOnlyList<IdeaKey> Held() => _spec.State.Boards.OrderBy(board => board.Key.Value, StringComparer.Ordinal)
        .Select(board => board.Value.Waiting.Concat(_dice.Next(4) == 0 ? board.Value.Hidden : []).ToList())
        .FirstOrDefault(ideas => ideas.Count > 0 && _dice.Next(2) == 0) ?? [];
}
