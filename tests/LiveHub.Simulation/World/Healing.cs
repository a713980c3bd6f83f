using LiveHub.Domain;
using LiveHub.Simulation.Checks;

namespace LiveHub.Simulation.World;

/// <summary>The end of a history: nothing goes wrong any more, all come to rest, and everybody must hold what a fresh
/// client holds, on whichever node.</summary>
internal sealed class Healing(History history, Cast cast, Dice dice)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Until somebody who was dropped without a word has noticed, and has heard a beat since: after that nobody
    /// can be behind without knowing.</summary>
    private static readonly TimeSpan UntilBeat = TimeSpan.FromSeconds(37);

    public void Run()
    {
        var end = history.Clock.Now + Longest;
        while (history.Clock.Now < end && !cast.Clients.TrueForAll(client => client.Settled))
        {
            Pass(Tick);
        }

        var beat = history.Clock.Now + UntilBeat;
        while (history.Clock.Now < beat)
        {
            Pass(Tick);
        }

        history.Drain();
        if (cast.Clients.Find(client => !client.Settled) is { } restless)
        {
            history.Findings.Add(Wrong.Failed, $"{restless} never came to rest; network idle: {history.Network.Idle}; {string.Join(", ", history.Nodes)}");
        }

        history.Referee.End();
        foreach (var node in history.Nodes)
        {
            Compare(node);
        }
    }

    private void Pass(TimeSpan time)
    {
        history.Clock.Advance(time);
        history.Drain();
        foreach (var client in cast.Clients)
        {
            client.Upkeep(dice, reads: true);
        }

        history.Drain();
    }

    /// <summary>The node against the log, then a fresh client for every client against both.</summary>
    private void Compare(SimulatedNode node)
    {
        if (node.Version != history.Referee.Head || !Referee.Same(node.State!, history.Referee.State))
        {
            history.Findings.Add(
                Wrong.Diverged, $"Node {node.Number} is at {node.Version}, the log at {history.Referee.Head}:\n"
                    + (node.State is { } state ? Referee.Differences(state, history.Referee.State) : ""));
            return;
        }

        foreach (var client in cast.Clients)
        {
            var fresh = new SimulatedClient(history, client.Who, client.Audience);
            fresh.Connect(node);
            history.Drain();
            var may = Grants.Audience(history.Referee.State, client.Who, client.Audience.Kind, client.Audience.Key);
            if (fresh.IsOut != may is null || (may is null && !client.IsOut))
            {
                history.Findings.Add(Wrong.Diverged, $"{client.Who} may look at {may?.ToString() ?? "nothing"}, but old: {client}, fresh: {fresh}");
            }
            else if (may is { } audience && !client.IsOut)
            {
                Compare(client, fresh, audience);
            }

            fresh.Disconnect();
            history.Drain();
        }
    }

    private void Compare(SimulatedClient client, SimulatedClient fresh, Audience audience)
    {
        var shared = Truth.Describe(history.Referee.State, audience);
        var own = client.Who.Role == Role.Participant
            ? Truth.Describe(history.Referee.State, Audience.Own(client.Who.Seat))
            : "";
        foreach (var (one, name) in new[] { (client, "An old client"), (fresh, "A fresh client") })
        {
            if (one.Shared.Describe() != shared || one.Own.Describe() != own)
            {
                history.Findings.Add(Wrong.Diverged, $"{name}, {client.Who}, at {one.Shared.Have}, does not hold the view of the log at "
                    + $"{history.Referee.Head}:\n{Truth.Difference(one.Shared.Describe(), shared)}\n{Truth.Difference(one.Own.Describe(), own)}");
            }
        }

        if (client.Shared.Hash != fresh.Shared.Hash || client.Own.Hash != fresh.Own.Hash)
        {
            history.Findings.Add(Wrong.Diverged, $"The hashes of {client.Who} and a fresh one differ");
        }
    }
}
