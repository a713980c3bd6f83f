namespace LiveHub.Simulation.World;

/// <summary>Kinds of fault that a history may have; a kind left out never happens.</summary>
[Flags]
internal enum FaultKinds
{
    None = 0,
    Lose = 1,
    Double = 2,
    Reorder = 4,
    Delay = 8,
    Disconnect = 16,
    Stall = 32,
    FailBefore = 64,
    FailAfter = 128,
    Away = 256,
    Crash = 512,
    All = 1023,
}

/// <summary>How often what goes wrong in one history, in a thousand. Each history has about half of the kinds: some
/// faults hide others.</summary>
internal sealed record Faults
{
    public static readonly Faults None = new();

    /// <summary>A letter vanishes.</summary>
    public int Lose { get; init; }

    /// <summary>A letter arrives twice.</summary>
    public int Double { get; init; }

    /// <summary>A letter waits for another time.</summary>
    public int Delay { get; init; }

    /// <summary>Whether a letter that waits is overtaken by later ones on the same line.</summary>
    public bool Reorder { get; init; }

    /// <summary>The client that acts drops its connection instead.</summary>
    public int Disconnect { get; init; }

    /// <summary>A write to a client does not end for a while.</summary>
    public int Stall { get; init; }

    /// <summary>The store fails and has done nothing.</summary>
    public int FailBefore { get; init; }

    /// <summary>The store has committed, and the answer is an error.</summary>
    public int FailAfter { get; init; }

    /// <summary>The store goes away for some steps.</summary>
    public int Away { get; init; }

    /// <summary>A node dies and starts anew.</summary>
    public int Crash { get; init; }

    public static Faults Draw(Dice dice, FaultKinds allowed)
    {
        var drawn = (FaultKinds)dice.Next((int)FaultKinds.All + 1) & allowed;
        int Rate(FaultKinds kind, int most) => drawn.HasFlag(kind) ? dice.Next(1, most + 1) : 0;
        return new()
        {
            Lose = Rate(FaultKinds.Lose, 60),
            Double = Rate(FaultKinds.Double, 80),
            Reorder = drawn.HasFlag(FaultKinds.Reorder),
            Delay = Rate(FaultKinds.Delay, 600),
            Disconnect = drawn.HasFlag(FaultKinds.Disconnect) ? 1000 / 6 : 0,
            Stall = Rate(FaultKinds.Stall, 50),
            FailBefore = Rate(FaultKinds.FailBefore, 40),
            FailAfter = Rate(FaultKinds.FailAfter, 40),
            Away = Rate(FaultKinds.Away, 10),
            Crash = Rate(FaultKinds.Crash, 10),
        };
    }
}
