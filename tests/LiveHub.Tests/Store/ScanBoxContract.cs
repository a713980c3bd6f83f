using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Tests.Store;

/// <summary>What every store promises that lasts longer than the program: the box of scan answers too.</summary>
public abstract class ScanBoxContract : PictureContract
{
    protected const int People = 200;

    protected static readonly ActivityKey Scan = new("scan");

    private IScanBox Box => (IScanBox)Store;

    /// <summary>The values in the order in which they physically lie in the database now.</summary>
    protected abstract Task<IReadOnlyList<string>> AsTheyLie();

    /// <summary>All bytes that the database keeps of this table.</summary>
    protected abstract Task<string> Everything();

    [Fact]
    public async Task Scan_answers_are_apart_from_their_stream_and_are_read_by_their_scan_also_after_a_restart()
    {
        await Store.Append(Stream, [Row(1)], [Answer(Scan, 7), new("name", "s1", "Ann")]);
        await Store.Append(Stream, [Row(2)], [Answer(new("scan2"), 8)]);
        await Store.Append("session/OTHER1", [Row(1)], [Answer(Scan, 9)]);
        Assert.False(await Store.Append(Stream, [Row(2)], [Answer(Scan, 10)]));
        Assert.Equal([new("name", "s1", "Ann")], (await Reopen().Read(Stream, 0, default)).Sides);
        Assert.Equal([Said(7)], (await Box.Answers(Stream, Scan, default)).Select(Text));
        Assert.Equal([Said(8)], (await Box.Answers(Stream, new("scan2"), default)).Select(Text));
        Assert.Equal([Said(9)], (await Box.Answers("session/OTHER1", Scan, default)).Select(Text));
    }

    [Fact]
    public async Task Whoever_hands_in_while_the_box_is_written_anew_is_neither_lost_nor_refused()
    {
        await Store.Append(Stream, [Row(1)], [Answer(Scan, 0)]);
        var others = Enumerable.Range(1, 100).Select(i => Store.Append($"session/S{i:00000}", [Row(1)], [Answer(Scan, i)]));
        var shuffles = Enumerable.Range(0, 5).Select(async _ =>
        {
            await Box.Shuffle();
            return true;
        });
        Assert.All(await Task.WhenAll(others.Concat(shuffles)), Assert.True);
        Assert.Equal([Said(0)], (await Box.Answers(Stream, Scan, default)).Select(Text));
        for (var i = 1; i <= 100; i++)
        {
            Assert.Equal([Said(i)], (await Box.Answers($"session/S{i:00000}", Scan, default)).Select(Text));
        }
    }

    /// <summary>People answer one after the other, each with a pattern of its own. The log says who was first; the box must not.</summary>
    [Fact]
    public async Task SC3_nothing_in_the_database_joins_an_answer_with_who_came_when()
    {
        var rows = Enumerable.Range(0, People).Select(person => Answer(Scan, person)).ToArray();
        for (var person = 0; person < People; person++)
        {
            await Store.Append(Stream, [Row(person + 1)], [rows[person]]);
        }

        Assert.Contains(rows[0].Key!, await Everything(), StringComparison.Ordinal); // What is looked for can be found.
        await Box.Shuffle();

        var everything = await Everything();
        Assert.All(rows, row => Assert.DoesNotContain(row.Key!["scan/".Length..], everything, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Equal(1, Count(everything, row.Value!)));
        var order = (await AsTheyLie()).Select(value => Array.FindIndex(rows, row => row.Value == value)).ToArray();
        Assert.Equal(Enumerable.Range(0, People), order.Order());
        Assert.True(IsNoBetterThanChance(order), string.Join(' ', order));
    }

    /// <summary>Whether where an answer lies says no more of when it came than chance would: once in a million it would seem to.</summary>
    protected static bool IsNoBetterThanChance(IReadOnlyList<int> order)
    {
        var n = order.Count;
        var ranks = 1 - (6 * order.Select((came, lies) => Math.Pow(came - lies, 2)).Sum() / (n * (Math.Pow(n, 2) - 1)));
        var neighbours = order.Zip(order.Skip(1)).Count(pair => Math.Abs(pair.First - pair.Second) == 1); // By chance about two.
        return Math.Abs(ranks) < 5 / Math.Sqrt(n - 1) && neighbours < 14;
    }

    [Fact]
    public void SC3_an_order_that_tells_something_is_found_out()
    {
        int[] asTheyCame = [.. Enumerable.Range(0, People)];
        Assert.False(IsNoBetterThanChance(asTheyCame));
        Assert.False(IsNoBetterThanChance([.. asTheyCame.Reverse()]));
        Assert.False(IsNoBetterThanChance([.. asTheyCame.Chunk(10).Reverse().SelectMany(few => few)]));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Text(ScanAnswers answers) => answers.Row(Scan, "").Value!;

    private static string Said(int person) => Answer(Scan, person).Value!;

    /// <summary>Its number is the pattern, in digits of an answer.</summary>
    protected static SideRow Answer(ActivityKey scan, int person)
    {
        var digits = new List<int>();
        for (var (left, i) = (person, 0); i < 24; i++, left /= 5)
        {
            digits.Add((left % 5) + 1);
        }

        return new ScanAnswers(person % 3 == 0, [.. digits], [1, 2, 3, 4, 5, 1, 2]).Row(scan, Guid.NewGuid().ToString("N"));
    }

    private static StoredEvent Row(long version) => new(version, null, version, "kind", """{"kind":"kind"}""");
}
