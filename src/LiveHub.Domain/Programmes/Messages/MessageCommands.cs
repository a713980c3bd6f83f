namespace LiveHub.Domain;

/// <summary>The owner has done a message by hand, or takes that back.</summary>
public sealed record TickMessage(string Message, bool Done) : OwnerCommand;

/// <summary>About one message that leaves by itself.</summary>
public abstract record MessageCommand(string Message) : ProgrammeSystemCommand;

/// <summary>Takes a message to send: while it is taken nobody else sends it.</summary>
/// <param name="Hash">Of the link of its reader's own that will stand in it.</param>
public sealed record TakeMessage(string Message, string? Hash = null) : MessageCommand(Message);

public sealed record NoteSent(string Message) : MessageCommand(Message);

public sealed record NoteFailed(string Message, MailTrouble Trouble) : MessageCommand(Message);

/// <summary>Something about one message.</summary>
public abstract record MessageEvent(string Message, DateTimeOffset At) : ProgrammeEvent;

public sealed record MessageTicked(string Message, DateTimeOffset At, bool Done) : MessageEvent(Message, At);

/// <summary>A node begins to send it.</summary>
public sealed record MessageTaken(string Message, DateTimeOffset At) : MessageEvent(Message, At);

/// <summary>The mail server has accepted it.</summary>
public sealed record MessageSent(string Message, DateTimeOffset At) : MessageEvent(Message, At);

public sealed record MessageFailed(string Message, DateTimeOffset At, MailTrouble Trouble) : MessageEvent(Message, At);
