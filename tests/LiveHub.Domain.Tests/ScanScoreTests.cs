using System.Collections.Immutable;
using System.Numerics;

namespace LiveHub.Domain.Tests;

/// <summary>Rule SC5 of docs/RULES.md: what is counted, and that nobody is told, or finds by subtraction, what fewer than five said.</summary>
public sealed class ScanScoreTests
{
    [Fact]
    public void SC5_a_dimension_is_the_mean_of_its_statements_of_those_who_answered_half_of_them()
    {
        ImmutableArray<ScanDimension> asked = [new([new(1), new(2), new(3), new(4)], 1)];
        ScanAnswers Says(params int[] answers) => new(false, [.. answers], [4]);
        var result = ScanScore.Of(asked, [Says(1, 2, 3, 4), Says(2, 2, 2, 2), Says(5, 5, 5, 5), Says(3, 3, 3, 3), Says(1, 1, 1, 1), Says(5, 0, 0, 0)], 9);
        var dimension = Assert.Single(result.Dimensions);
        Assert.Equal((5, 2.7), (dimension.Now!.N, dimension.Now.Mean));
        Assert.Equal(3, dimension.Now.Stage);
        Assert.Equal<int>([2, 1, 1, 0, 1], dimension.Statements[0].Counts);
        Assert.Equal((6, 4), (dimension.Wanted!.N, dimension.Wanted.Mean));
        Assert.Equal((6, 0, 9), (result.There, result.Away, result.Joined));
        Assert.Null(dimension.There);
    }

    [Theory]
    [InlineData(1.79, 1)]
    [InlineData(1.8, 2)]
    [InlineData(2.6, 3)]
    [InlineData(3.4, 4)]
    [InlineData(4.2, 5)]
    public void SC5_stages_begin_where_they_are_said_to(double mean, int stage) => Assert.Equal(stage, ScanScore.Stage(mean));

    [Theory]
    [InlineData(20, 0.56)]
    [InlineData(30, 0.46)]
    [InlineData(50, 0.35)]
    [InlineData(100, 0.25)]
    [InlineData(200, 0.18)]
    [InlineData(500, 0.11)]
    public void SC5_a_change_is_clear_from_this_margin_on(int people, double margin) =>
        Assert.Equal(margin, ScanScore.Change(new(people, 3, 1, 3), new(people, 3, 1, 3)).Margin);

    [Fact]
    public void SC5_who_has_a_mean_of_at_least_three_and_a_half_on_four_statements_feels_empowered()
    {
        ScanAnswers Says(int answer) => new(false, [.. Enumerable.Range(1, 24).Select(number => ScanStatements.OfEmpowerment.Contains(number) ? answer : 1)], [.. new int[7]]);
        Assert.Equal(new(4, 6), ScanScore.Of(ScanStatements.Standard, [Says(4), Says(4), Says(5), Says(4), Says(3), Says(2)], 6).Empowered);
        Assert.Null(ScanScore.Of(ScanStatements.Standard, [Says(4), Says(4), Says(5), Says(4)], 6).Empowered);
    }

    /// <summary>What is told are sums over answers of people. Whatever they are multiplied by and added up to, the outcome rests on the
    /// answers of at least five people, or of nobody: then no subtraction leads to fewer.</summary>
    [Fact]
    public void SC5_no_sum_of_what_is_told_rests_on_fewer_than_five_people()
    {
        var toldApart = 0;
        for (var seed = 1; seed <= 100; seed++)
        {
            var dice = new Random(seed);
            var (people, statements) = (dice.Next(3, 15), dice.Next(1, 5));
            var (silence, away) = (dice.Next(3) switch { 0 => 0, 1 => 0.05, _ => 0.4 }, dice.Next(2) == 0 ? 0.5 : dice.NextDouble());
            ImmutableArray<ScanDimension> asked = [new([.. Enumerable.Range(1, statements).Select(number => new ScanStatement(number))], 1)];
            var answers = Enumerable.Range(0, people).Select(_ => new ScanAnswers(
                dice.NextDouble() < away, [.. Enumerable.Range(0, statements).Select(_ => dice.NextDouble() < silence ? 0 : dice.Next(1, 6))], [0])).ToArray();
            var dimension = ScanScore.Of(asked, answers, people).Dimensions[0];
            toldApart += dimension.There is null ? 0 : 1;
            var told = Told(dimension, answers, statements);
            foreach (var few in Groups(people, ScanScore.Fewest - 1))
            {
                var others = told.Select(row => row.Where((_, at) => !few.Contains(at / statements)).ToArray()).ToList();
                Assert.True(Rank(told) == Rank(others), $"Seed {seed}: {string.Join(", ", few)} of {people}");
            }
        }

        Assert.InRange(toldApart, 5, 145);
    }

    [Fact]
    public void SC5_no_figure_is_of_fewer_than_five_whatever_people_answer()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var dice = new Random(seed);
            var silence = dice.NextDouble();
            var result = ScanScore.Of(ScanStatements.Standard, [.. Enumerable.Range(0, dice.Next(0, 40)).Select(_ => new ScanAnswers(
                dice.Next(3) == 0, [.. Enumerable.Range(0, 24).Select(_ => dice.NextDouble() < silence ? 0 : dice.Next(1, 6))],
                [.. Enumerable.Range(0, 7).Select(_ => dice.NextDouble() < silence ? 0 : dice.Next(1, 6))]))], 40);
            foreach (var dimension in result.Dimensions)
            {
                Assert.All(new[] { dimension.Now, dimension.Wanted, dimension.There, dimension.Away, result.Overall }.OfType<ScanFigure>(), figure => Assert.True(figure.N >= 5));
                Assert.All(dimension.Statements, spread => Assert.True(spread.Counts.IsEmpty ? spread.Mean is null : spread.Counts.Sum() >= 5));
                Assert.Equal(dimension.There is null, dimension.Away is null);
                Assert.True(dimension.There is null || dimension.There.N + dimension.Away!.N == dimension.Now!.N);
            }
        }
    }

    /// <summary>Each figure as what it takes from each answer: rows of a matrix over person and statement, in a finite field, so
    /// that ranks are exact.</summary>
    private static List<long[]> Told(ScanDimensionResult told, ScanAnswers[] answers, int statements)
    {
        var counted = answers.Select(one => one.Answers.Count(answer => answer > 0) * 2 >= statements && one.Answers.Any(answer => answer > 0)).ToArray();
        bool Knows(int person, int statement) => counted[person] && answers[person].Answers[statement] > 0;
        var rows = new List<long[]>();
        var shown = Enumerable.Range(0, statements).Where(statement => !told.Statements[statement].Counts.IsEmpty).ToArray();
        rows.AddRange(shown.Select(statement => Row((person, at) => at == statement && Knows(person, at) ? 1 : 0)));
        foreach (var (figure, isIn) in new (ScanFigure?, Func<int, bool>)[]
            { (told.Now, _ => true), (told.There, person => !answers[person].Away), (told.Away, person => answers[person].Away) })
        {
            if (figure is not null)
            {
                rows.Add(Row((person, at) => shown.Contains(at) && isIn(person) && Knows(person, at)
                    ? Inverse(Enumerable.Range(0, answers.Length).Count(other => isIn(other) && Knows(other, at))) : 0));
            }
        }

        return rows;

        long[] Row(Func<int, int, long> weight) =>
            [.. Enumerable.Range(0, answers.Length * statements).Select(at => weight(at / statements, at % statements))];
    }

    private const long Prime = 1_000_000_007;

    private static long Inverse(long of) => (long)BigInteger.ModPow(of, Prime - 2, Prime);

    private static int Rank(List<long[]> rows)
    {
        var left = rows.Select(row => row.ToArray()).ToList();
        var rank = 0;
        for (var column = 0; left.Count > rank && column < left[0].Length; column++)
        {
            var pivot = left.FindIndex(rank, row => row[column] != 0);
            if (pivot < 0)
            {
                continue;
            }

            (left[rank], left[pivot]) = (left[pivot], left[rank]);
            foreach (var row in left.Skip(rank + 1).Where(row => row[column] != 0))
            {
                var times = row[column] * Inverse(left[rank][column]) % Prime;
                for (var at = column; at < row.Length; at++)
                {
                    row[at] = (row[at] + ((Prime - times) * left[rank][at])) % Prime;
                }
            }

            rank++;
        }

        return rank;
    }

    /// <summary>All groups of so many people: what rests on fewer rests on one of them too.</summary>
    private static IEnumerable<HashSet<int>> Groups(int people, int size) => Enumerable.Range(0, 1 << people)
        .Where(bits => BitOperations.PopCount((uint)bits) == Math.Min(size, people))
        .Select(bits => Enumerable.Range(0, people).Where(person => ((bits >> person) & 1) == 1).ToHashSet());
}
