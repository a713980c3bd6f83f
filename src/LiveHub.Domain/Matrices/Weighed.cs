using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What an idea came to.</summary>
/// <param name="People">How many people said something of it.</param>
/// <param name="Feasible">Null when nobody did, on this axis.</param>
public sealed record Weighed(IdeaKey Idea, int People, AxisFigures? Feasible, AxisFigures? Affordable)
{
    /// <summary>So much spread on an axis: talk about it first.</summary>
    private const double Much = 1.2;

    public double Sum => (Feasible?.Mean ?? 0) + (Affordable?.Mean ?? 0);

    /// <summary>Whether people differ much about it.</summary>
    public bool Differs => Feasible?.Spread >= Much || Affordable?.Spread >= Much;

    public bool GoesOn(Thresholds thresholds) =>
        Feasible?.Mean >= thresholds.Feasible && Affordable?.Mean >= thresholds.Affordable;

    public static Weighed Of(IdeaKey idea, IReadOnlyCollection<Weight> weights) => new(
        idea, weights.Count,
        AxisFigures.Of([.. weights.Select(weight => weight.Feasible).OfType<int>()]),
        AxisFigures.Of([.. weights.Select(weight => weight.Affordable).OfType<int>()]));
}

/// <summary>One axis of one idea, in tenths: what is shown is what decides.</summary>
/// <param name="Mean">1 to 5.</param>
/// <param name="Spread">The standard deviation of all that was said: 0 when people agree, 2 when half say 1 and half say 5.</param>
public sealed record AxisFigures(double Mean, double Spread, int People)
{
    public static AxisFigures? Of(ImmutableArray<int> said)
    {
        if (said.IsEmpty)
        {
            return null;
        }

        var mean = said.Average();
        var variance = said.Average(value => (value - mean) * (value - mean));
        return new(Tenths(mean), Tenths(Math.Sqrt(variance)), said.Length);
    }

    private static double Tenths(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
