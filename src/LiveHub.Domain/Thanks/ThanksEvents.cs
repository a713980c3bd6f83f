namespace LiveHub.Domain;

/// <summary>Something about thanks.</summary>
public abstract record ThanksEvent(ThanksKey Thanks) : PersonalEvent;

/// <summary>Somebody thanked somebody. What was said, to whom and by whom are side rows.</summary>
/// <param name="MayShow">Whether its sender lets the big screen show it.</param>
/// <param name="Shown">Whether it does.</param>
public sealed record ThanksSent(ThanksKey Thanks, bool MayShow, bool Shown) : ThanksEvent(Thanks);

public sealed record ThanksTakenBack(ThanksKey Thanks) : ThanksEvent(Thanks);

public sealed record ThanksShown(ThanksKey Thanks, bool Shown) : ThanksEvent(Thanks);
