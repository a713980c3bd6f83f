namespace LiveHub.Fair;

/// <summary>A mean over repetitions, with its interval of 95 %.</summary>
public sealed record Figure(double Mean, double Low, double High)
{
    /// <summary>Normal: there are hundreds of repetitions.</summary>
    private const double Wide = 1.96;

    public static Figure Of(IReadOnlyCollection<double> values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
        var half = Wide * deviation / Math.Sqrt(values.Count);
        return new(mean, mean - half, mean + half);
    }
}
