namespace LiveHub.Live;

/// <summary>The store does not answer, or the session is just closing on this node: nothing is wrong with what was asked, and
/// it may be asked again, here or on another node.</summary>
internal sealed class Unavailable(string why, Exception? cause = null) : Exception(why, cause)
{
    public const int RetryAfterMs = 1_000;
}
