using LiveHub.Domain;

namespace LiveHub.Chaos.Phones;

/// <summary>A person who does one thing after another on a phone, a few of them at once.</summary>
public sealed class Visitor(Screen screen, Outbox outbox, Gate gate, int seed)
{
    private const int MostAtOnce = 3;
    private const int LongestPauseMs = 300;

    /// <summary>Does so many things, or until asked to end; ends when all are answered.</summary>
    public async Task Visit(int steps, CancellationToken stop)
    {
        var dice = new Random(seed);
        var whim = new Whim(dice);
        using var hands = new SemaphoreSlim(MostAtOnce);
        var underWay = new List<Task>();
        try
        {
            for (var step = 0; step < steps && !stop.IsCancellationRequested; step++)
            {
                await Task.Delay(dice.Next(LongestPauseMs), stop);
                if (screen.See(whim.Next) is { } command)
                {
                    await hands.WaitAsync(stop);
                    underWay.Add(Do(command, hands, stop));
                    underWay.RemoveAll(task => task.IsCompleted);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Asked to end.
        }

        await Task.WhenAll(underWay);
    }

    private async Task Do(Command command, SemaphoreSlim hands, CancellationToken stop)
    {
        try
        {
            await gate.Pass(() => outbox.Ask(command, stop), stop);
        }
        catch (OperationCanceledException)
        {
            // Asked to end while the gate was closed: never sent.
        }
        finally
        {
            hands.Release();
        }
    }
}
