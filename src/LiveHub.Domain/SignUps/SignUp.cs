using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Who chose which workshop, in the order in which they did: the first of each line have a place, the rest wait.</summary>
public sealed record SignUp
{
    public static readonly SignUp Empty = new();

    public bool Open { get; init; }

    public bool WasOpened { get; init; }

    public ImmutableDictionary<int, ImmutableList<SeatId>> Lines { get; init; } = ImmutableDictionary<int, ImmutableList<SeatId>>.Empty;

    public ImmutableDictionary<SeatId, int> Choices { get; init; } = ImmutableDictionary<SeatId, int>.Empty;

    public ImmutableList<SeatId> LineOf(int workshop) => Lines.GetValueOrDefault(workshop, []);

    public SignUp Chosen(SeatId seat, int? workshop)
    {
        var lines = Choices.TryGetValue(seat, out var old) ? Lines.SetItem(old, Lines[old].Remove(seat)) : Lines;
        return this with
        {
            Lines = workshop is { } at ? lines.SetItem(at, lines.GetValueOrDefault(at, []).Add(seat)) : lines,
            Choices = workshop is { } now ? Choices.SetItem(seat, now) : Choices.Remove(seat),
        };
    }
}
