using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Before the reveal nobody sees what people said of an idea; the facilitator sees how many have, and the thresholds. After
/// it everybody sees of each idea both means, how far people are apart, and how many said something of it; and the
/// thresholds. Each person always sees what it said itself, and never what another did.
/// </summary>
public static class MatrixView
{
    public static IEnumerable<string> Keys(Scene scene) => scene.Matrix switch
    {
        null => [],
        { Phase: BallotPhase.Revealed } matrix => ["thresholds", .. matrix.Options.Select(idea => $"weighed/{idea}")],
        _ => ["thresholds"],
    };

    public static IEnumerable<string> OwnKeys(Scene scene, SeatId seat) =>
        scene.Matrix?.Hands.TryGetValue(seat, out var hand) == true ? hand.Keys.Select(idea => $"weight/{idea}") : [];

    public static object? Thresholds(Scene scene, Audience audience) =>
        scene.Matrix is { } matrix && audience.Kind != AudienceKind.Own
        && (matrix.Phase == BallotPhase.Revealed || audience.Kind == AudienceKind.Control)
            ? new ThresholdsEntity(matrix.Thresholds.Feasible, matrix.Thresholds.Affordable)
            : null;

    public static object? Weighed(Scene scene, Audience audience, IdeaKey idea) =>
        audience.Kind != AudienceKind.Own && scene.Matrix?.ResultOf(idea) is { } result
            ? new WeighedEntity(
                result.People, result.Feasible is null ? null : Axis(result.Feasible),
                result.Affordable is null ? null : Axis(result.Affordable), result.Differs ? true : null)
            : null;

    /// <summary>What one person said of an idea.</summary>
    public static object? Weight(Scene scene, Audience audience, IdeaKey idea) =>
        audience.Kind == AudienceKind.Own && scene.Matrix?.WeightOf(new(audience.Key), idea) is { } weight
        && weight != Domain.Weight.None
            ? new WeightEntity(weight.Feasible, weight.Affordable)
            : null;

    public static AxisEntity Axis(AxisFigures axis) => new(axis.Mean, axis.Spread, axis.People);
}

/// <summary>From which mean on an idea goes on.</summary>
public sealed record ThresholdsEntity(double Feasible, double Affordable);

/// <summary>What one person said of an idea.</summary>
public sealed record WeightEntity(
    [property: JsonPropertyName("f")] int? Feasible = null, [property: JsonPropertyName("a")] int? Affordable = null);

/// <summary>What an idea came to: how many people said something of it, both axes, and whether people differ much.</summary>
public sealed record WeighedEntity(
    [property: JsonPropertyName("n")] int People,
    [property: JsonPropertyName("f")] AxisEntity? Feasible = null,
    [property: JsonPropertyName("a")] AxisEntity? Affordable = null,
    bool? Differs = null);

/// <summary>One axis: the mean, the standard deviation, and how many people.</summary>
public sealed record AxisEntity(double Mean, double Spread, [property: JsonPropertyName("n")] int People);
