using LiveHub.Crowd;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;
using LiveHub.Load.Servers;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Scenarios;

/// <summary>What a scenario plays on: the server, the loop, the crowd, and what was asked for.</summary>
internal sealed record Bench(Loop Loop, ServerUnderLoad Server, Options Options)
{
    /// <summary>How long the last changes may take to arrive before they count as never seen.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <summary>A pause before measuring, so that the preparation is over in both programs.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(500);

    public HubAddress Hub { get; } = new(Loop, Server.Address, Server.Host);

    /// <summary>The address for those who hear the same as each other: one for each session.</summary>
    public HubAddress NewAddress() => new(Loop, Server.Address, Server.Host);

    public CrowdModel Crowd { get; } = new(Options.Phones, Options.Seed);

    /// <summary>Makes the sessions.</summary>
    public async Task<LiveSession[]> Sessions()
    {
        var sessions = new LiveSession[Options.Sessions];
        for (var i = 0; i < sessions.Length; i++)
        {
            sessions[i] = await LiveSession.Create(NewAddress());
        }

        return sessions;
    }

    /// <summary>The session of a person of the crowd.</summary>
    public T Of<T>(T[] sessions, int person) => sessions[person % sessions.Length];

    /// <summary>How many of the crowd are in a session.</summary>
    public int PeopleIn(int session) => (Options.Phones - session + Options.Sessions - 1) / Options.Sessions;

    /// <summary>The phone of a person of the crowd.</summary>
    public Client Phone(LiveSession[] sessions, int person) => Of(sessions, person).Phones[person / sessions.Length];

    public Task Pause() => Loop.Delay(Calm);

    /// <summary>Does what is planned, each thing at its time, and waits until the last is begun.</summary>
    /// <param name="act">Does one thing; told when it was due.</param>
    /// <param name="late">Counts how much later than that the tool came to it.</param>
    public async Task Play(IReadOnlyList<PlannedWish> plan, Histogram late, Action<PlannedWish, long> act)
    {
        if (plan.Count == 0)
        {
            return;
        }

        var start = Loop.Now + Loop.Ticks(TimeSpan.FromMilliseconds(20));
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var next = 0;
        Step();
        await done.Task;

        void Step()
        {
            var due = start + Loop.Ticks(plan[next].Due);
            Loop.At(due, () =>
            {
                late.Add(Loop.Now - due);
                act(plan[next], due);
                next++;
                if (next == plan.Count)
                {
                    done.SetResult();
                }
                else
                {
                    Step();
                }
            });
        }
    }

    /// <summary>Waits until something is so, or gives up: what is missing then is counted by whoever asks.</summary>
    public Task<bool> Settled(Func<bool> so) => Loop.Until(so, Patience);
}
