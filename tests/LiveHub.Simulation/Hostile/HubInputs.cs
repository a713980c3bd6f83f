using System.Globalization;
using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Hostile;

/// <summary>Hub messages as an attacker makes them: right ones that must be refused, and spoiled ones. Every command is one
/// that this sender may not ask, or that names what is not there: none may be stored.</summary>
internal sealed class HubInputs(Place place)
{
    private static readonly string[] Foreign =
    [
        "{\"kind\":\"endSession\"}", "{\"kind\":\"renameSession\",\"title\":\"x\"}", "{\"kind\":\"stopTimer\"}",
        "{\"kind\":\"startTimer\",\"seconds\":5}", "{\"kind\":\"addTime\",\"seconds\":5}", "{\"kind\":\"unshareReport\"}",
        "{\"kind\":\"takeSeat\",\"seat\":\"s\",\"hash\":\"h\"}", "{\"kind\":\"shareReport\",\"hash\":\"h\"}",
        "{\"kind\":\"endTimer\",\"place\":\"plenary\",\"endsAt\":\"2026-01-01T00:00:00Z\"}",
        "{\"kind\":\"createSession\",\"code\":\"AAAAAA\",\"title\":\"t\",\"language\":\"en\",\"start\":\"empty\",\"facilitatorHash\":\"f\",\"stageHash\":\"s\"}",
        "{\"kind\":\"addActivity\",\"plan\":{\"kind\":\"board\",\"question\":\"?\",\"columns\":[\"A\"]}}",
        "{\"kind\":\"changeActivity\",\"activity\":\"BOARD\",\"plan\":{\"kind\":\"ballot\",\"question\":\"?\"}}",
        "{\"kind\":\"go\",\"to\":\"BOARD\"}", "{\"kind\":\"openBoard\",\"board\":\"BOARD\"}", "{\"kind\":\"closeBoard\",\"board\":\"BOARD\"}",
        "{\"kind\":\"openVoting\",\"ballot\":\"BALLOT\",\"dots\":50}", "{\"kind\":\"closeVoting\",\"ballot\":\"BALLOT\"}",
        "{\"kind\":\"revealResults\",\"ballot\":\"BALLOT\"}", "{\"kind\":\"openRunOff\",\"ballot\":\"BALLOT\",\"top\":3}",
    ];

    private static readonly string[] Misplaced =
    [
        "{\"kind\":\"placeDot\",\"ballot\":\"NONE\",\"idea\":\"IDEA\"}", "{\"kind\":\"takeBackDot\",\"ballot\":\"BALLOT\",\"idea\":\"NONE\"}",
        "{\"kind\":\"placeDot\",\"ballot\":\"BOARD\",\"idea\":\"IDEA\"}", "{\"kind\":\"placeDot\",\"ballot\":\"BALLOT\",\"idea\":\"NONE\"}",
        "{\"kind\":\"sendIdea\",\"board\":\"NONE\",\"text\":\"x\"}", "{\"kind\":\"editIdea\",\"idea\":\"IDEA\",\"text\":\"mine now\"}",
        "{\"kind\":\"deleteIdea\",\"idea\":\"IDEA\"}", "{\"kind\":\"sayDone\",\"board\":\"NONE\",\"done\":true}",
        "{\"kind\":\"dealIdeas\",\"activity\":\"NONE\"}", "{\"kind\":\"noSuchThing\"}",
    ];

    private int _ids;

    /// <summary>Says who one is; the token decides what is granted.</summary>
    public string Hello(string token, string audience = "participants") => Call("hello", Wish(token, audience), "hello");

    /// <summary>A message that a connection survives. (One of a type that SignalR does not know holds up all that follow.)</summary>
    public string Lively(Dice dice) => dice.Next(12) switch
    {
        0 when dice.OneIn(120) => // Most are wrong codes then, which wait their turn.
            Call("hello", Spoiling.Json(Wish(dice.Pick(place.Foreign), "stage"), dice), "h" + Next()),
        1 => $"{{\"type\":1,\"invocationId\":\"u{Next()}\",\"target\":\"{dice.Pick(["Hello2", "OnConnectedAsync", "Dispose", "", "__proto__", "ToString"])}\",\"arguments\":[]}}",
        2 => $"{{\"type\":1,\"target\":\"send\",\"arguments\":[{string.Join(',', Enumerable.Repeat("1", dice.Next(0, 40)))}]}}",
        3 => Call("search", Spoiling.Json("[\"text\"]", dice)[1..^1], "s" + Next()),
        4 => $"{{\"type\":5,\"invocationId\":\"{Next()}\"}}",
        5 => Send(dice, "5"),
        6 => Send(dice, Spoiling.Json(Command(dice), dice)),
        7 => Call("send", $"\"{new string('A', dice.Next(0, 200))}\",{Command(dice)}", "l" + Next()),
        8 => "{\"type\":6}",
        _ => Send(dice, Command(dice)),
    };

    /// <summary>A message that may well end the connection.</summary>
    public string Deadly(Dice dice) => dice.Next(5) switch
    {
        0 => Send(dice, $"{{\"kind\":\"sendIdea\",\"board\":\"NONE\",\"text\":\"{new string('x', dice.Next(16_400, 60_000))}\"}}"),
        1 => Send(dice, new string('[', 200) + new string(']', 200)),
        2 => $"{{\"type\":{dice.Pick(["2", "4", "7", "99", "-1", "\"1\"", "null", "1.5", "99999999999"])}}}",
        _ => Spoiling.Torn(Send(dice, Command(dice)), dice),
    };

    /// <summary>Whose answer says that all before it were heard.</summary>
    public string Barrier(out string answer)
    {
        var id = "barrier" + Next();
        answer = $"\"invocationId\":\"{id}\"";
        return $"{{\"type\":1,\"invocationId\":\"{id}\",\"target\":\"clock\",\"arguments\":[]}}";
    }

    /// <summary>A command as JSON that this sender may not have.</summary>
    public string Command(Dice dice) => (dice.OneIn(2) ? dice.Pick(Foreign) : dice.Pick(Misplaced))
        .Replace("BOARD", place.Board, StringComparison.Ordinal)
        .Replace("BALLOT", place.Ballot, StringComparison.Ordinal)
        .Replace("IDEA", dice.Pick(place.Ideas), StringComparison.Ordinal)
        .Replace("NONE", dice.OneIn(2) ? "none" : Convert.ToHexString(Frames.Bytes(dice, dice.Next(40))), StringComparison.Ordinal);

    /// <summary>A right command id that can be told from everybody else's.</summary>
    public string Id() => Place.Mark + Next().PadLeft(16, '0');

    private string Wish(string token, string audience) =>
        $"{{\"code\":\"{place.Code}\",\"token\":\"{token}\",\"audience\":\"{audience}\"}}";

    private string Send(Dice dice, string command) =>
        Call("send", $"\"{(dice.OneIn(8) ? "short" : Id())}\",{command}", "c" + Next());

    private static string Call(string target, string arguments, string id) =>
        $"{{\"type\":1,\"invocationId\":\"{id}\",\"target\":\"{target}\",\"arguments\":[{arguments}]}}";

    private string Next() => Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
}
