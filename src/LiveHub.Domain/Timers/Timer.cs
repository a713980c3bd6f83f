namespace LiveHub.Domain;

/// <summary>A place's timer: running to an instant, paused with time left, or run out.</summary>
/// <param name="Seconds">The whole length, additions included: for the bar.</param>
public abstract record Timer(int Seconds)
{
    public sealed record Running(int Seconds, DateTimeOffset EndsAt) : Timer(Seconds);

    public sealed record Paused(int Seconds, TimeSpan Left) : Timer(Seconds);

    /// <param name="Closed">What its end closed, so that a minute more can open it again.</param>
    /// <param name="EndedAt">When it reached zero.</param>
    public sealed record Over(int Seconds, ActivityKey? Closed, DateTimeOffset? EndedAt) : Timer(Seconds);
}
