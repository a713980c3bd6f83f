namespace LiveHub;

/// <summary>The program cannot start, for a reason that its administrator can mend; the message says how.</summary>
public sealed class StartRefused : Exception
{
    public StartRefused(string message) : base(message)
    {
    }

    public StartRefused(string message, Exception cause) : base(message, cause)
    {
    }

    public StartRefused()
    {
    }
}
