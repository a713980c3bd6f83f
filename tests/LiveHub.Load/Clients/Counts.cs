using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>What a client received: payload bytes (HTTP bodies included), data frames, messages that it did not ask
/// for, and records with something in them that it must not see.</summary>
internal readonly record struct Counts(long Bytes, int Frames, int Messages, int Leaks)
{
    public static Counts Of(HubLine? line) =>
        line is null ? default : new(line.Bytes, line.Frames, line.Messages, line.Leaks);

    public static Counts operator +(Counts a, Counts b) =>
        new(a.Bytes + b.Bytes, a.Frames + b.Frames, a.Messages + b.Messages, a.Leaks + b.Leaks);

    public static Counts operator -(Counts a, Counts b) =>
        new(a.Bytes - b.Bytes, a.Frames - b.Frames, a.Messages - b.Messages, a.Leaks - b.Leaks);

    public static Counts Add(Counts left, Counts right) => left + right;

    public static Counts Subtract(Counts left, Counts right) => left - right;
}
