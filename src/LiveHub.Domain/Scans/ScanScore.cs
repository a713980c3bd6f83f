using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// Counts a scan: means, spreads and shares, and of none of them a thing that fewer than five people said, nor one that somebody
/// finds by subtraction. So all figures of a dimension are of the same people, those who answered at least half of its
/// statements; a statement that fewer than five of them know is left out of its mean too; and those in the session and those by the
/// link are told apart only where at least five of each know every statement that counts.
/// </summary>
public static class ScanScore
{
    /// <summary>Fewer people than these are never told of, nor what all but fewer than these said.</summary>
    public const int Fewest = 5;

    /// <summary>From so many complete answers on, consistency is a hint.</summary>
    public const int FewestForConsistency = 30;

    /// <summary>Of people's means, as assumed for what is a clear change (learnathon.md B5: sd 0.9, independent samples, 95 %).</summary>
    public const double AssumedDeviation = 0.9, Confidence = 1.96;

    public static ScanResult Of(ImmutableArray<ScanDimension> asked, IReadOnlyList<ScanAnswers> answers, int joined)
    {
        var dimensions = ImmutableArray.CreateBuilder<ScanDimensionResult>(asked.Length);
        var from = 0;
        for (var at = 0; at < asked.Length; at++)
        {
            dimensions.Add(Dimension(asked[at], answers, from, at));
            from += asked[at].Statements.Length;
        }

        var (there, away) = (answers.Count(one => !one.Away), answers.Count(one => one.Away));
        var all = dimensions.MoveToImmutable();
        return new(there, away, joined, all, Overall(all, answers.Count), Empowered(asked, answers));
    }

    /// <summary>1 (not yet) to 5 (self-evidently).</summary>
    public static int Stage(double mean) => mean < 1.8 ? 1 : mean < 2.6 ? 2 : mean < 3.4 ? 3 : mean < 4.2 ? 4 : 5;

    /// <summary>What changed since an earlier figure of the same series.</summary>
    public static ScanChange Change(ScanFigure before, ScanFigure now)
    {
        var margin = Math.Round(Confidence * AssumedDeviation * Math.Sqrt(1.0 / before.N + 1.0 / now.N), 2);
        var difference = Math.Round(now.Mean - before.Mean, 2);
        return new(difference, margin, Math.Abs(difference) >= margin);
    }

    private static ScanDimensionResult Dimension(ScanDimension asked, IReadOnlyList<ScanAnswers> answers, int from, int at)
    {
        var size = asked.Statements.Length;
        var people = answers.Select(one => (one.Away, Own: one.Answers.Slice(from, size))).Where(one => MeanOf(one.Own) is not null).ToList();
        var all = people.Select(one => one.Own).ToList();
        var (there, away) = (people.Where(one => !one.Away).Select(one => one.Own).ToList(), people.Where(one => one.Away).Select(one => one.Own).ToList());
        var told = Enumerable.Range(0, size).Where(statement => Known(all, statement).Count >= Fewest).ToImmutableArray();
        var apart = told.All(statement => Known(there, statement).Count >= Fewest && Known(away, statement).Count >= Fewest);
        return new(
            asked, [.. Enumerable.Range(0, size).Select(statement => Spread(Known(all, statement)))],
            Figure(all, told),
            Figure([.. answers.Select(one => ImmutableArray.Create(one.Wanted[at]))], [0]),
            apart ? Figure(there, told) : null, apart ? Figure(away, told) : null,
            Consistency([.. all.Where(own => !own.Contains(ScanStatements.DontKnow))]));
    }

    private static List<int> Known(IReadOnlyList<ImmutableArray<int>> people, int statement) =>
        [.. people.Select(own => own[statement]).Where(answer => answer != ScanStatements.DontKnow)];

    /// <summary>A person's mean of what it answered; null when that is less than half.</summary>
    private static double? MeanOf(ImmutableArray<int> own)
    {
        var known = own.Where(answer => answer != ScanStatements.DontKnow).ToList();
        return known.Count * 2 >= own.Length && known.Count > 0 ? known.Average() : null;
    }

    private static ScanSpread Spread(List<int> known) => known.Count < Fewest ? new([])
        : new([.. Enumerable.Range(ScanStatements.Lowest, ScanStatements.Highest).Select(grade => known.Count(answer => answer == grade))],
            Math.Round(known.Average(), 2));

    /// <summary>The mean of the means of these statements, and how far people's own means lie apart.</summary>
    private static ScanFigure? Figure(IReadOnlyList<ImmutableArray<int>> people, ImmutableArray<int> statements)
    {
        var own = people.Select(one => statements.Select(statement => one[statement]).Where(answer => answer != ScanStatements.DontKnow).ToList())
            .Where(known => known.Count > 0).Select(known => known.Average()).ToList();
        if (own.Count < Fewest)
        {
            return null;
        }

        var mean = statements.Average(statement => Known(people, statement).Average());
        return new(own.Count, Math.Round(mean, 2), Math.Round(Math.Sqrt(Variance(own)), 2), Stage(mean));
    }

    private static ScanFigure? Overall(ImmutableArray<ScanDimensionResult> dimensions, int people)
    {
        var shown = dimensions.Select(dimension => dimension.Now).OfType<ScanFigure>().ToList();
        if (people < Fewest || shown.Count < dimensions.Length || shown.Count == 0)
        {
            return null;
        }

        var mean = shown.Average(figure => figure.Mean);
        return new(shown.Min(figure => figure.N), Math.Round(mean, 2), Math.Round(shown.Average(figure => figure.Deviation), 2), Stage(mean));
    }

    private static ScanShare? Empowered(ImmutableArray<ScanDimension> asked, IReadOnlyList<ScanAnswers> answers)
    {
        var all = asked.SelectMany(dimension => dimension.Statements).Select(statement => statement.Standard).ToList();
        var places = ScanStatements.OfEmpowerment.Select(number => all.IndexOf(number)).ToImmutableArray();
        if (places.Contains(-1))
        {
            return null;
        }

        var means = answers.Select(one => MeanOf([.. places.Select(place => one.Answers[place])])).OfType<double>().ToList();
        return means.Count < Fewest ? null : new(means.Count(mean => mean >= ScanStatements.EmpoweredFrom), means.Count);
    }

    /// <summary>Cronbach's alpha (Cronbach 1951); null when too few answered everything, or all alike.</summary>
    private static double? Consistency(IReadOnlyList<ImmutableArray<int>> complete)
    {
        if (complete.Count < FewestForConsistency || complete[0].Length < 2)
        {
            return null;
        }

        var items = complete[0].Length;
        var total = Variance(complete.Select(own => (double)own.Sum()));
        var each = Enumerable.Range(0, items).Sum(item => Variance(complete.Select(own => (double)own[item])));
        return total == 0 ? null : Math.Round(items / (items - 1.0) * (1 - each / total), 2);
    }

    private static double Variance(IEnumerable<double> of)
    {
        var values = of.ToList();
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);
    }
}
