namespace LiveHub.Domain;

/// <summary>A request to make something stick, unique in its project.</summary>
public readonly record struct RequestKey(string Value) : IKey<RequestKey>
{
    public static RequestKey From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>What a part of the organisation is asked to keep, so that a lesson sticks.</summary>
/// <param name="Name">Of a function that is none of the usual ones.</param>
/// <param name="Lesson">The lesson that it came from.</param>
/// <param name="Proof">Where to see that it was done: a link, or words.</param>
public sealed record SecuringRequest(
    RequestKey Key, Function Function, string Text, DateOnly Asked, string? Name = null, EntryKey? Lesson = null,
    RequestState State = RequestState.Open, DateOnly? Accepted = null, DateOnly? Done = null, string? Proof = null);

/// <summary>Who is asked. Stored names: add, never rename.</summary>
public enum Function
{
    Hr,
    Ict,
    Communication,
    Quality,

    /// <summary>Its own word says which.</summary>
    Other,
}

/// <summary>How a request stands. Stored names: add, never rename.</summary>
public enum RequestState
{
    Open,
    Accepted,
    Done,

    /// <summary>Asked no longer.</summary>
    Withdrawn,
}
