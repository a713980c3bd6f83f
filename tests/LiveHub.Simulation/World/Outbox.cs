using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Simulation.World;

/// <summary>A client's commands until they are answered; what stays without an answer is sent again, with the same id.</summary>
internal sealed class Outbox(History history)
{
    private static readonly TimeSpan SendAgain = TimeSpan.FromSeconds(2.5);

    private readonly Dictionary<string, Waiting> _waiting = new(StringComparer.Ordinal);

    public bool IsEmpty => _waiting.Count == 0;

    public override string ToString() => string.Join(", ", _waiting.Keys);

    public void Add(string id, Command command, ulong chance) => _waiting[id] = new(command, chance, TimeSpan.MinValue, null);

    /// <summary>Sends what was not sent on this connection, or not for a while.</summary>
    public void Send(Connection connection, Who who)
    {
        foreach (var (id, waiting) in _waiting.ToList())
        {
            if (waiting.On != connection || history.Clock.Now >= waiting.Again)
            {
                _waiting[id] = waiting with { On = connection, Again = history.Clock.Now + SendAgain };
                history.Network.Up(connection, () => Arrived(connection, id, waiting, who));
            }
        }
    }

    private void Arrived(Connection connection, string id, Waiting waiting, Who who)
    {
        var answered = history.Referee.Asked(id);
        connection.Node.Ask(id, waiting.Command, who, waiting.Chance, answer =>
        {
            answered(answer);
            history.Network.Down(connection, () => Answered(id, answer));
        });
    }

    private void Answered(string id, SendAnswer answer)
    {
        if (answer.RetryAfterMs is null)
        {
            _waiting.Remove(id);
        }
        else if (_waiting.TryGetValue(id, out var waiting))
        {
            _waiting[id] = waiting with { Again = history.Clock.Now + TimeSpan.FromMilliseconds(answer.RetryAfterMs.Value) };
        }
    }

    private sealed record Waiting(Command Command, ulong Chance, TimeSpan Again, Connection? On);
}
