namespace LiveHub.Load.Clients;

/// <summary>How long a browser waits, as src/web/wire has it.</summary>
internal static class Patience
{
    /// <summary>Until a socket must speak the protocol; then another is taken.</summary>
    public static readonly TimeSpan Opening = TimeSpan.FromSeconds(5);

    /// <summary>Without a word, while beats come every ten seconds; then the line is given up for another. It happens to a
    /// phone that did not read for long: the kernel that sends to it has come to try only once a minute.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(25);

    private const int MostMs = 10_000;

    /// <summary>Before a try: anywhere up to a second at first, up to ten seconds in the end.</summary>
    /// <param name="attempt">Tries that failed before it.</param>
    public static TimeSpan BeforeTry(int attempt) =>
        TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * Math.Min(MostMs, 1_000 * Math.Pow(2, attempt)));
}
