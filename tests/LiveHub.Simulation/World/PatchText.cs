using System.Text;
using System.Text.Json;
using LiveHub.Live;

namespace LiveHub.Simulation.World;

/// <summary>A name and its value as compact JSON, with its hash.</summary>
internal sealed record Entry(string Name, byte[] Json, uint Hash);

/// <summary>A patch as a client reads it (docs/PROTOCOL.md 2).</summary>
/// <param name="Place">Of a whole view of people: the place that they look at from now on; null is the plenary.</param>
internal sealed record PatchText(long From, long To, List<Entry> Set, List<string> Gone, string? Place = null)
{
    /// <summary>Reads {f, t, p?, s?, d?}, or a snapshot {v, s} as a patch from nothing.</summary>
    public static PatchText Read(ReadOnlySpan<byte> json)
    {
        var (from, to, set, gone) = (0L, 0L, new List<Entry>(), new List<string>());
        string? place = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "f":
                    from = reader.GetInt64();
                    break;
                case "p":
                    place = reader.GetString();
                    break;
                case "t" or "v":
                    to = reader.GetInt64();
                    break;
                case "s":
                    ReadSet(ref reader, json, set);
                    break;
                case "d":
                    while (reader.Read() && reader.TokenType == JsonTokenType.String)
                    {
                        gone.Add(reader.GetString()!);
                    }

                    break;
                default:
                    throw new JsonException($"A patch holds {name}: {Encoding.UTF8.GetString(json)}");
            }
        }

        return new(from, to, set, gone, place);
    }

    private static void ReadSet(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, List<Entry> set)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var value = json[start..(int)reader.BytesConsumed].ToArray();
            set.Add(new(name, value, ViewHash.OfEntry(name, value)));
        }
    }
}
