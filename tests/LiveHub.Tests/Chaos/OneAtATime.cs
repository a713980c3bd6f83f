namespace LiveHub.Tests.Chaos;

/// <summary>Tests that measure recovery by the clock, and load the machine: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAtATime
{
    public const string Name = "One at a time";
}
