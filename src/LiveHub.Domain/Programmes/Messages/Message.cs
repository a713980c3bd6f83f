namespace LiveHub.Domain;

/// <summary>One message to one person, or, when it has no address, for the owner to pass on.</summary>
/// <param name="Key">The same for ever: it is sent once.</param>
/// <param name="At">From when on it is to be sent.</param>
/// <param name="Session">The Learnathon that it is about.</param>
/// <param name="Project">The project whose check it is.</param>
/// <param name="Days">After so many days.</param>
/// <param name="Promise">The promise that is due.</param>
public sealed record Message(
    string Key, MessageKind Kind, DateTimeOffset At, SeatId? To = null, string? Session = null, ProjectKey? Project = null, int? Days = null,
    PromiseKey? Promise = null);

public enum MessageKind
{
    /// <summary>What was said on the sign-up page, and when and where it is.</summary>
    Confirmation,

    /// <summary>Where to look back on the day.</summary>
    Recap,

    /// <summary>Asks a team how its project goes.</summary>
    Check,

    /// <summary>Reminds a sponsor of what it promised.</summary>
    Promise,
}

/// <summary>What became of a message.</summary>
/// <param name="Tries">How often it was tried to send it.</param>
/// <param name="At">When it came to this.</param>
/// <param name="Again">When it may be tried again; null when it is settled.</param>
public sealed record MessageState(MessageStage Stage, int Tries, DateTimeOffset At, DateTimeOffset? Again = null, MailTrouble? Trouble = null)
{
    public bool IsSettled => Again is null;
}

public enum MessageStage
{
    /// <summary>A node is sending it.</summary>
    Sending,
    Sent,

    /// <summary>It did not go out; with <see cref="MessageState.Again"/> it is tried again.</summary>
    Failed,

    /// <summary>The owner has done it, or said that it need not be done.</summary>
    Done,
}

/// <summary>Why a message did not go out. Stored names: add, never rename.</summary>
public enum MailTrouble
{
    /// <summary>The mail server does not answer, or broke off.</summary>
    NotReached,

    /// <summary>The mail server does not accept who we are.</summary>
    NotLetIn,

    /// <summary>It refuses the address: it is not tried again.</summary>
    AddressRefused,

    /// <summary>It refuses the message for now.</summary>
    Refused,
}
