using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The sponsors of a session, and what they gave.</summary>
public sealed record Sponsoring
{
    public static readonly Sponsoring None = new();

    /// <summary>In the order in which they were invited: the first is sponsor number 1.</summary>
    public ImmutableList<Sponsor> Sponsors { get; init; } = [];

    public ImmutableSortedDictionary<PromiseKey, GivenPromise> Promises { get; init; } =
        ImmutableSortedDictionary<PromiseKey, GivenPromise>.Empty;

    public ImmutableSortedDictionary<AppreciationKey, Appreciation> Appreciations { get; init; } =
        ImmutableSortedDictionary<AppreciationKey, Appreciation>.Empty;

    /// <summary>How many promises and words of appreciation there ever were: what comes later stands after them.</summary>
    public int Given { get; init; }

    public int NumberOf(SeatId sponsor) => Sponsors.FindIndex(one => one.Seat == sponsor) + 1;

    public Sponsor? At(int number) => number > 0 && number <= Sponsors.Count ? Sponsors[number - 1] : null;

    /// <summary>Whether somebody is a sponsor whose link holds.</summary>
    public bool Admits(SeatId sponsor) => Sponsors.Any(one => one.Seat == sponsor && !one.Gone);
}

/// <param name="Gone">Whether its link was ended.</param>
public sealed record Sponsor(SeatId Seat, bool Gone = false);

/// <summary>What a sponsor promises to what was pitched.</summary>
/// <param name="Order">Its place among all that was given.</param>
public sealed record GivenPromise(PitchKey Pitch, SeatId Sponsor, PromiseOf Of, string Text, DateOnly? Due, int Order, bool Hidden = false);

/// <summary>A sponsor's word of appreciation.</summary>
/// <param name="Pitch">To what was pitched; null: to all.</param>
/// <param name="Order">Its place among all that was given.</param>
public sealed record Appreciation(SeatId Sponsor, string Text, PitchKey? Pitch, int Order, bool Hidden = false);
