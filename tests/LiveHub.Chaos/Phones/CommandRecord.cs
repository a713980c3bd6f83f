using System.Diagnostics;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Chaos.Phones;

/// <summary>One command under one id: every time that it was sent, and what was answered each time.</summary>
public sealed class CommandRecord(string id, Command command, string token)
{
    private readonly Lock _guard = new();
    private readonly List<Attempt> _attempts = [];

    public string Id => id;

    public Command Command => command;

    /// <summary>The secret of whoever asks.</summary>
    public string Token => token;

    public IReadOnlyList<Attempt> Attempts
    {
        get
        {
            lock (_guard)
            {
                return [.. _attempts];
            }
        }
    }

    /// <summary>Notes that it is sent now.</summary>
    public Attempt Sending()
    {
        var attempt = new Attempt(Stopwatch.GetTimestamp());
        lock (_guard)
        {
            _attempts.Add(attempt);
        }

        return attempt;
    }
}

/// <summary>One sending of a command.</summary>
/// <param name="sentAt">Stopwatch ticks.</param>
public sealed class Attempt(long sentAt)
{
    public long SentAt => sentAt;

    /// <summary>Stopwatch ticks; 0 while there is no answer.</summary>
    public long AnsweredAt { get; private set; }

    /// <summary>Null while it is unknown whether it was done.</summary>
    public SendAnswer? Answer { get; private set; }

    /// <summary>Accepted: stored, or so already.</summary>
    public bool IsAccepted => Answer is { Refused: null };

    /// <summary>Refused for good, not for a moment.</summary>
    public bool IsRefused => Answer is { Refused: not null, RetryAfterMs: null };

    public bool IsFinal => IsAccepted || IsRefused;

    public void Answered(SendAnswer? answer)
    {
        if (answer is not null)
        {
            Answer = answer;
            AnsweredAt = Stopwatch.GetTimestamp();
        }
    }
}
