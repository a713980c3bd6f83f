namespace LiveHub.Simulation.Checks;

/// <summary>What can be found wrong.</summary>
internal enum Wrong
{
    /// <summary>An acknowledged command is not in the log.</summary>
    Lost,

    /// <summary>A command had two effects, or two answers, or an effect although it was refused.</summary>
    Doubled,

    /// <summary>Somebody has more dots than the vote gives, or fewer than none.</summary>
    OverBudget,

    /// <summary>Two that should be the same are not: states, tallies, views.</summary>
    Diverged,

    /// <summary>The product threw, logged an error that nothing explains, or never came to rest.</summary>
    Failed,
}

/// <summary>The first thing found wrong in a history.</summary>
internal sealed record Finding(Wrong Wrong, int Step, string Text);

/// <summary>Keeps the first finding of a history; the history ends there.</summary>
internal sealed class Findings
{
    public Finding? First { get; private set; }

    /// <summary>The step in which the history is.</summary>
    public int Step { get; set; }

    public void Add(Wrong wrong, string text) => First ??= new(wrong, Step, text);
}
