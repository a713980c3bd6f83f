using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Tests.Http;

/// <summary>The report as a table holds every kind of step, and nothing that a spreadsheet would run.</summary>
public sealed class CsvReportTests
{
    internal static readonly Report All = new(
        1, "A day", "ABC234", "en", 9,
        [
            new("What can we improve?", ["Improve"], 1, [new("A buddy", 0, "Ann", Helpers: 2, Wordings: ["=A buddy", "A mate"])], ReportBoardKind.Ideas),
            new("Your questions?", [], 2, [new("=1+1", Backs: 4, Answered: true), new("Why?")], ReportBoardKind.Questions),
            new("Looking back", ["@Monday"], 1, [new("+Listen", 0)], ReportBoardKind.Reflection),
        ],
        [
            new("Which one?", BallotPhase.Revealed, 3, 2, 1, 2, [new(1, 5, "A buddy", Paper: 2)])
            {
                Fair = new(5, 3, 4, Paper: 2),
                Opinion = new(["=A buddy"], 4, 5),
            },
        ],
        [
            new("-How was it?", false, ["=Good", "Bad, \"really\""], BallotPhase.Revealed, 3, [2, 1]),
            new("We try it", true, [], BallotPhase.Revealed, 3, [2, 1, 0]),
            new("Later", false, ["One", "Two"], BallotPhase.Open, 3, []),
        ],
        [new("How are you?", [new("@calm", 3), new("tired", 1)])],
        [new("Choose", [new("+Systems", 10, 4, 0)])],
        [new("Pitches", [new("Buddies", true, ["-Clear"], ["Who helps?"], 3, "Ann")])],
        [new("How good?", BallotPhase.Revealed, 10, 2, 9, 5, 6, [new(1, 4.2, 5, 6, "=A buddy", true), new(2, 3, 4, 5, "Lunch")])])
    {
        Reviews = [new("Last year", [new("Buddies", 2, [0, 0, 0, 1, 1], [0, 0, 0, 0, 2], Verdict.Continue, "=Ask first", ["Ann", "Bea"])])],
        Promises = [new("One login", [new(PromiseOf.Answer, "=The room", "2027-05-12", "Dana")])],
        Appreciations = [new("Brave", "One login", "Dana"), new("What a day", By: "Dana")],
        Matrices = [new("Can we?", BallotPhase.Revealed, 2, 3, 3, new(4),
            [new(1, "A buddy", true, 4, new(3.5, 1.2, 4), new(4, 0, 3), true), new(2, "=A pool", false, 1, new(2, 0, 1))])],
    };

    [Theory]
    [InlineData("\"Idea\",\"What can we improve?\",\"\",\"\",\"Improve\",\"A buddy\",\"Ann\",\"2\",\"\",\"\"")]
    [InlineData("\"Wording\",\"A buddy\",\"\",\"\",\"Improve\",\"'=A buddy\",\"\",\"\",\"\",\"\"")]
    [InlineData("\"Questions\",\"Your questions?\",\"\",\"\",\"\",\"'=1+1\",\"\",\"4\",\"Answered\",\"\"")]
    [InlineData("\"Questions\",\"Your questions?\",\"\",\"\",\"\",\"Why?\",\"\",\"0\",\"\",\"\"")]
    [InlineData("\"Looking back\",\"Looking back\",\"\",\"\",\"'@Monday\",\"'+Listen\",\"\",\"\",\"\",\"\"")]
    [InlineData("\"Result\",\"Which one?\",\"1\",\"5\",\"\",\"A buddy\",\"\",\"\",\"\",\"\",\"2\"")]
    [InlineData("\"Spread of opinion\",\"Which one?\",\"\",\"\",\"\",\"'=A buddy\",\"\",\"4\"")]
    [InlineData("\"How this came about\",\"Which one?\",\"\",\"\",\"\",\"Ideas with the same result share a place; their order is random.\",\"\",\"5\",\"\",\"\",\"2\",\"\",\"\",\"\",\"\",\"\",\"3\",\"4\"")]
    [InlineData("\"Feasible × affordable\",\"Can we?\",\"1\",\"\",\"\",\"A buddy\",\"\",\"4\",\"\",\"\",\"\",\"3.5\",\"1.2\",\"4.0\",\"0.0\",\"Goes on\",\"\",\"\"")]
    [InlineData("\"Feasible × affordable\",\"Can we?\",\"2\",\"\",\"\",\"'=A pool\",\"\",\"1\",\"\",\"\",\"\",\"2.0\",\"0.0\",\"\",\"\",\"Not yet\",\"\",\"\"")]
    [InlineData("\"Workshops\",\"Choose\",\"\",\"\",\"\",\"'+Systems\",\"\",\"4\",\"\",\"\"")]
    [InlineData("\"Pitches\",\"Pitches\",\"\",\"\",\"\",\"Buddies\",\"Ann\",\"3\",\"\",\"\"")]
    [InlineData("\"Strength\",\"Buddies\",\"\",\"\",\"\",\"'-Clear\",\"\",\"\",\"\",\"\"")]
    [InlineData("\"Question\",\"Buddies\",\"\",\"\",\"\",\"Who helps?\",\"\",\"\",\"\",\"\"")]
    [InlineData("\"Poll\",\"'-How was it?\",\"\",\"\",\"\",\"'=Good\",\"\",\"2\",\"\",\"\"")]
    [InlineData("\"Poll\",\"'-How was it?\",\"\",\"\",\"\",\"Bad, \"\"really\"\"\",\"\",\"1\",\"\",\"\"")]
    [InlineData("\"Any objections?\",\"We try it\",\"\",\"\",\"\",\"Doubts\",\"\",\"1\",\"\",\"\"")]
    [InlineData("\"Quick rating\",\"How good?\",\"1\",\"\",\"\",\"'=A buddy\",\"\",\"5\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"Went on\",\"6\",\"6\",\"4.20\"")]
    [InlineData("\"Quick rating\",\"How good?\",\"2\",\"\",\"\",\"Lunch\",\"\",\"4\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"5\",\"5\",\"3.00\"")]
    [InlineData("\"Review of projects\",\"Last year\",\"\",\"\",\"\",\"Buddies\",\"Ann, Bea\",\"2\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"Continue\"")]
    [InlineData("\"Lesson\",\"Buddies\",\"\",\"\",\"\",\"'=Ask first\"")]
    [InlineData("\"Did we learn?\",\"Buddies\",\"\",\"\",\"\",\"5\",\"\",\"2\"")]
    [InlineData("\"Promises\",\"One login\",\"\",\"\",\"An answer\",\"'=The room\",\"Dana\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"2027-05-12\"")]
    [InlineData("\"Appreciation\",\"\",\"\",\"\",\"\",\"What a day\",\"Dana\"")]
    [InlineData("\"Check-in\",\"How are you?\",\"\",\"\",\"\",\"'@calm\",\"\",\"3\",\"\",\"\"")]
    public void Every_kind_of_step_has_its_rows(string row) => Assert.Contains(Rows(), one => (one + ",").StartsWith(row + ",", StringComparison.Ordinal));

    [Fact]
    public void A_poll_that_was_not_revealed_has_none() => Assert.DoesNotContain(Rows(), row => row.Contains("Later", StringComparison.Ordinal));

    [Fact]
    public void Every_row_has_as_many_cells_as_the_heading() =>
        Assert.All(Rows(), row => Assert.Equal(Rows()[0].Split("\",\"").Length, row.Split("\",\"").Length));

    [Fact]
    public void No_cell_begins_as_a_formula()
    {
        var cells = Rows().SelectMany(row => row.Trim('"').Split("\",\""));
        Assert.DoesNotContain(cells, cell => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@');
    }

    [Fact]
    public void In_Dutch_its_kinds_are_Dutch() =>
        Assert.Contains(Rows("nl"), row => row.StartsWith("\"Bezwaren?\",\"We try it\",\"\",\"\",\"\",\"Akkoord\",\"\",\"2\"", StringComparison.Ordinal));

    private static string[] Rows(string language = "en") =>
        CsvReport.Write(All, new Sentences().In(language)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
