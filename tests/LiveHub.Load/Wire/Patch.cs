using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace LiveHub.Load.Wire;

/// <summary>One entry of a view: its latest value as JSON. Phones that received the same bytes share it.</summary>
/// <param name="Hash">What it adds to the hash of a view.</param>
/// <param name="Dots">The value of a tally, else 0.</param>
internal sealed record Entry(string Name, byte[] Json, uint Hash, int Dots)
{
    public static Entry Of(string name, ReadOnlySpan<byte> json)
    {
        var isTally = name.StartsWith("tally/", StringComparison.Ordinal);
        var dots = isTally && Utf8Parser.TryParse(json, out int number, out _) ? number : 0;
        return new(name, json.ToArray(), EntityHash.Of(name, json), dots);
    }

    /// <summary>The value, for those that read it by name.</summary>
    public JsonElement Value => JsonElement.Parse(Json);

    /// <summary>Of "now": whether the board is too big for a phone, which then asks for a page of it.</summary>
    public bool IsBig => Value.TryGetProperty("big", out var big) && big.GetBoolean();
}

/// <summary>Brings a view from version <paramref name="From"/> to <paramref name="To"/>.</summary>
/// <param name="Place">Of a whole view of people: the place that they look at from now on; null is the plenary.</param>
internal sealed record Patch(int From, int To, Entry[] Set, string[] Gone, string? Place = null)
{
    public static readonly Patch Empty = new(0, 0, [], []);

    /// <summary>Reads a patch, or a snapshot (whose version is "v", and which comes from nothing).</summary>
    public static Patch Parse(ReadOnlySpan<byte> json)
    {
        var (from, to) = (0, 0);
        string? place = null;
        var set = new List<Entry>();
        var gone = new List<string>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = reader.ValueSpan[0];
            reader.Read();
            switch (field)
            {
                case (byte)'f':
                    from = reader.GetInt32();
                    break;
                case (byte)'t' or (byte)'v':
                    to = reader.GetInt32();
                    break;
                case (byte)'p':
                    place = reader.GetString();
                    break;
                case (byte)'s':
                    ReadEntries(json, ref reader, set);
                    break;
                case (byte)'d':
                    while (reader.Read() && reader.TokenType == JsonTokenType.String)
                    {
                        gone.Add(reader.GetString()!);
                    }

                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new(from, to, [.. set], [.. gone], place);
    }

    private static void ReadEntries(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, List<Entry> set)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            set.Add(Entry.Of(name, json[start..(int)reader.BytesConsumed]));
        }
    }
}
