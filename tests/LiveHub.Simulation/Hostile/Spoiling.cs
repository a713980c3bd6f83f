using System.Text;
using System.Text.Json.Nodes;
using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Hostile;

/// <summary>Takes right JSON and spoils it in a place or two, knowing its structure: so it gets past the first check and
/// meets the others.</summary>
internal static class Spoiling
{
    /// <summary>Stands for half a surrogate pair, which no JSON library would write.</summary>
    private const string Lone = "LONE-SURROGATE";

    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1e400", "-1e-400", "0.5", "99999999999999999999999999", "9223372036854775808", "2147483648",
        "\"\"", "\"\\u0000\"", "\"" + Lone + "\"", "\"__proto__\"", "\"constructor\"", "[]", "{}", "[[]]",
        "{\"__proto__\":{\"a\":1}}", "{\"kind\":\"\"}", "{\"kind\":5}", "{\"kind\":null}", "{\"$type\":\"System.Object\"}", "\"../../etc/passwd\"",
        "\"' OR 1=1 --\"", "\"\\u202e\\u2066\"", "\"NaN\"", "[null]", "[1,2,3,4,5,6,7,8,9]",
    ];

    private static readonly string Long = new('x', 9_000);
    private static readonly string Deep = new('[', 12);
    private static readonly string DeepEnd = new(']', 12);

    /// <summary>The same with one to three values, names or types another; still JSON.</summary>
    public static string Json(string json, Dice dice)
    {
        var root = JsonNode.Parse(json)!;
        for (var i = dice.Next(1, 4); i > 0; i--)
        {
            Change(root, dice);
        }

        return root.ToJsonString().Replace(Lone, "\\ud800", StringComparison.Ordinal);
    }

    /// <summary>The same, torn or bitten: hardly JSON any more.</summary>
    public static string Torn(string json, Dice dice)
    {
        var at = dice.Next(json.Length);
        return dice.Next(6) switch
        {
            0 => json[..at],
            1 => json.Insert(at, ((char)dice.Next(32)).ToString()),
            2 => json.Remove(at, 1),
            3 => json + json,
            4 => new string('[', 200) + json + new string(']', 200),
            _ => new StringBuilder(json) { [at] = (char)dice.Next(32, 127) }.ToString(),
        };
    }

    private static void Change(JsonNode root, Dice dice)
    {
        var place = root;
        while (true)
        {
            var inside = place switch
            {
                JsonObject { Count: > 0 } map => map.ElementAt(dice.Next(map.Count)).Value,
                JsonArray { Count: > 0 } list => list[dice.Next(list.Count)],
                _ => null,
            };
            if (inside is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }) || dice.OneIn(4))
            {
                break;
            }

            place = inside;
        }

        switch (place)
        {
            case JsonObject map:
                Change(map, dice);
                break;
            case JsonArray list:
                Change(list, dice);
                break;
        }
    }

    private static void Change(JsonObject map, Dice dice)
    {
        var name = map.Count == 0 ? "kind" : map.ElementAt(dice.Next(map.Count)).Key;
        switch (dice.Next(5))
        {
            case 0:
                map.Remove(name);
                break;
            case 1:
                map[name.ToUpperInvariant()] = Value(dice);
                break;
            case 2:
                map["__proto__"] = Value(dice);
                break;
            default:
                map[name] = Value(dice);
                break;
        }
    }

    private static void Change(JsonArray list, Dice dice)
    {
        switch (dice.Next(3))
        {
            case 0 when list.Count > 0:
                list.RemoveAt(dice.Next(list.Count));
                break;
            case 1:
                list.Add(Value(dice));
                break;
            default:
                if (list.Count > 0)
                {
                    list[dice.Next(list.Count)] = Value(dice);
                }

                break;
        }
    }

    private static JsonNode? Value(Dice dice) => dice.Next(40) switch
    {
        0 => JsonValue.Create(Long),
        1 => JsonNode.Parse(Deep + DeepEnd),
        var other => JsonNode.Parse(Values[other % Values.Length]),
    };
}
