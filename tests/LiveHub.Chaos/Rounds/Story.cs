using LiveHub.Chaos.Phones;
using LiveHub.Domain;

namespace LiveHub.Chaos.Rounds;

/// <summary>What the facilitator does in a round: boards and votes in turn, from a seed, until asked to end.</summary>
public sealed class Story(Screen control, Outbox outbox, Ledger ledger, Gate gate, int phones, int seed)
{
    private static readonly TimeSpan LongestScene = TimeSpan.FromSeconds(6);

    private readonly Random _dice = new(seed);

    public async Task Play(CancellationToken stop)
    {
        try
        {
            await control.Until((shared, _) => shared.KeysOf("agenda/").Count == 2, TimeSpan.FromSeconds(30)).WaitAsync(stop);
            var board = control.See((shared, _) => Step(shared, "board"));
            var ballot = control.See((shared, _) => Step(shared, "ballot"));
            while (board is { } ideas && ballot is { } vote)
            {
                await Collect(ideas, stop);
                await Choose(vote, stop);
                board = await Make(new BoardPlan { Question = "And now?", Columns = ["A", "B", "C", "D"], ShowsNames = _dice.Next(2) == 0 }, stop);
                ballot = board is { } next ? await Make(new BallotPlan { Question = "Which?", Of = next }, stop) : null;
            }
        }
        catch (OperationCanceledException)
        {
            // The round is over.
        }
    }

    private async Task Collect(ActivityKey board, CancellationToken stop)
    {
        await Ask(new Go(board), stop);
        await Scene(phones * 2, stop);
        if (_dice.Next(2) == 0)
        {
            await Ask(new CloseBoard(board), stop);
            await Ask(new OpenBoard(board), stop);
            await Scene(phones, stop);
        }
    }

    private async Task Choose(ActivityKey ballot, CancellationToken stop)
    {
        var dots = _dice.Next(2, 8);
        var live = (LiveResults)_dice.Next(3);
        await Ask(new OpenVoting(ballot, dots, _dice.Next(1, dots + 1), live), stop);
        await Ask(new StartTimer(_dice.Next(3_600, 7_200)), stop);
        await Scene(phones * 2, stop);
        await Ask(_dice.Next(2) == 0 ? new PauseTimer() : new AddTime(60), stop);
        await Ask(new CloseVoting(ballot), stop);
        await Ask(new OpenVoting(ballot), stop); // Open again: dots are as they were.
        await Scene(phones * 3, stop);
        await Ask(new CloseVoting(ballot), stop);
        await Ask(new RevealResults(ballot), stop);
        if (await Ask(new OpenRunOff(ballot, _dice.Next(2, 5), Live: LiveResults.Everyone), stop) is { } runOff)
        {
            await Scene(phones, stop);
            await Ask(new CloseVoting(runOff), stop);
            await Ask(new RevealResults(runOff), stop);
        }
    }

    private Task<ActivityKey?> Make(ActivityPlan plan, CancellationToken stop) => Ask(new AddActivity(plan), stop);

    /// <summary>Asks, and gives back the key of what was made, if anything.</summary>
    private async Task<ActivityKey?> Ask(Command command, CancellationToken stop)
    {
        var answer = await gate.Pass(() => outbox.Ask(command, stop), stop);
        stop.ThrowIfCancellationRequested();
        return answer?.Made is { } made ? new(made) : null;
    }

    /// <summary>Lets people do so much, or a while pass.</summary>
    private Task Scene(int accepted, CancellationToken stop) => ledger.More(accepted, LongestScene).WaitAsync(stop);

    private static ActivityKey? Step(Wire.ViewCopy shared, string kind) => shared.KeysOf("agenda/")
        .Where(key => shared["agenda/" + key] is { } step && step.GetProperty("plan").GetProperty("kind").GetString() == kind)
        .Select(key => (ActivityKey?)new ActivityKey(key)).FirstOrDefault();
}
