namespace LiveHub.Topology;

/// <summary>What a program printed, through all its starts: the last lines, and every line that tells of an error.</summary>
internal sealed class Printed
{
    private const int Kept = 200;

    /// <summary>How a line of the console begins, plain or as JSON, that logs an error; and the runtime's last words.</summary>
    private static readonly string[] Signs =
        ["fail: ", "crit: ", "\"LogLevel\":\"Error\"", "\"LogLevel\":\"Critical\"", "Unhandled exception"];

    private readonly Lock _guard = new();
    private readonly Queue<string> _last = new();
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_guard)
            {
                return [.. _errors];
            }
        }
    }

    public void Add(string line)
    {
        lock (_guard)
        {
            _last.Enqueue(line);
            if (_last.Count > Kept)
            {
                _last.Dequeue();
            }

            if (Array.Exists(Signs, sign => line.Contains(sign, StringComparison.Ordinal)))
            {
                _errors.Add(line);
            }
        }
    }

    public override string ToString()
    {
        lock (_guard)
        {
            return string.Join('\n', _last);
        }
    }
}
