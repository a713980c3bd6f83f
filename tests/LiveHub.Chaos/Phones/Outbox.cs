using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Chaos.Phones;

/// <summary>Asks as a browser does: a command keeps its id and is sent again until it is acknowledged or refused.</summary>
public sealed class Outbox(Screen screen, Ledger ledger, Repeats? repeats = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    /// <summary>Asks for a change.</summary>
    /// <returns>The final answer; null when it was stopped before there was one.</returns>
    public async Task<SendAnswer?> Ask(Command command, CancellationToken stop)
    {
        var record = ledger.New(command, screen.Who.Token);
        repeats?.Also(record, screen.Who);
        try
        {
            while (true)
            {
                var attempt = await Try(record, stop);
                if (attempt.IsFinal)
                {
                    if (attempt.IsAccepted)
                    {
                        ledger.Accept();
                    }

                    return attempt.Answer;
                }

                await Task.Delay(Math.Min(attempt.Answer?.RetryAfterMs ?? 50, 1_000), stop);
            }
        }
        catch (OperationCanceledException)
        {
            return null; // Asked to end; whether it was done is for the log to say.
        }
    }

    private async Task<Attempt> Try(CommandRecord record, CancellationToken stop)
    {
        var line = await screen.Line(stop);
        var attempt = record.Sending();
        try
        {
            var json = JsonSerializer.SerializeToElement(record.Command, DomainJson.Options);
            var answer = await line.Call("send", record.Id, json).WaitAsync(Patience, stop);
            attempt.Answered(answer.Deserialize<SendAnswer>(DomainJson.Options));
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or TimeoutException)
        {
            // No answer: unknown, so the same again.
        }

        return attempt;
    }
}
