using System.Text.Json.Nodes;

namespace LiveHub.Load.Scenarios;

/// <summary>The agenda of the day that is played.</summary>
internal static class DayPlan
{
    /// <summary>As many as there may be.</summary>
    public const int Rooms = 64;

    /// <summary>Tables at which people sit from the start.</summary>
    public const int Tables = 64;

    /// <summary>What a second rating takes from the first, and a vote from a rating.</summary>
    private const int SecondRound = 100;
    private const int Shortlist = 30;

    private static readonly string[] Kinds =
    [
        "checkIn", "talk", "talk", "board", "selection", "rating", "rating", "ballot", "poll", "consent",
        "questions", "talk", "breakout", "results", "break", "scan", "talk", "board", "ballot", "talk",
        "reflection", "talk", "break", "poll", "talk", "talk", "consent", "scanResult", "checkIn", "results",
    ];

    /// <summary>The wish for a session with this agenda.</summary>
    public static string Wish(int rooms) => new JsonObject
    {
        ["title"] = "Load",
        ["start"] = "empty",
        ["language"] = "en",
        ["agenda"] = new JsonObject
        {
            ["version"] = 1,
            ["title"] = "A day",
            ["language"] = "en",
            ["steps"] = new JsonArray([.. Kinds.Select((kind, at) => Step(kind, at, rooms))]),
        },
    }.ToJsonString();

    /// <summary>The wish for a session of a new learning cycle with one of the product's own agendas.</summary>
    /// <param name="start">halfDay or wholeDay.</param>
    public static string Learnathon(string start, int heads) => new JsonObject
    {
        ["title"] = "Load",
        ["start"] = start,
        ["language"] = "en",
        ["heads"] = heads,
        ["cycle"] = new JsonObject { ["name"] = "Load" },
    }.ToJsonString();

    private static JsonObject Step(string kind, int at, int rooms)
    {
        var plan = new JsonObject { ["kind"] = kind, ["question"] = $"What is step {at + 1} of the day about?", ["minutes"] = 10 };
        foreach (var (name, value) in Fields(kind, at, rooms))
        {
            plan[name] = value;
        }

        return new() { ["key"] = $"s{at}", ["plan"] = plan };
    }

    private static (string Name, JsonNode Value)[] Fields(string kind, int at, int rooms) => kind switch
    {
        "selection" or "rating" or "ballot" => [("of", $"s{at - 1}"), .. Kinds[at - 1] == "rating" ? [("top", (JsonNode)(kind == "ballot" ? Shortlist : SecondRound))] : Array.Empty<(string, JsonNode)>()],
        "poll" => [("options", new JsonArray("First", "Second", "Third", "None of these")), ("live", "everyone")],
        "breakout" => [("by", "chance"), ("rooms", rooms)],
        "reflection" => [("columns", new JsonArray("What did I learn?", "What will I try?"))],
        "talk" => [("pages", new JsonArray(new JsonObject { ["text"] = $"# Part {at + 1}\n\nA page that everybody reads while somebody speaks." }))],
        _ => [],
    };
}
