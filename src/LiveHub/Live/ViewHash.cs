using System.Text;
using System.Text.Json;

namespace LiveHub.Live;

/// <summary>The hash by which both ends see that they hold the same view (docs/PROTOCOL.md 2): FNV-1a over the name and
/// the canonical text of an entry; the hash of a view is the sum over its entries.</summary>
public static class ViewHash
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    /// <param name="json">The entry's value, as compact JSON.</param>
    public static uint OfEntry(string name, ReadOnlySpan<byte> json)
    {
        var hash = Add(Start, name);
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            hash = Token(hash, ref reader);
        }

        return hash;
    }

    /// <summary>The same over a text alone.</summary>
    public static uint OfText(string text) => Add(Start, text);

    private static uint Token(uint hash, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Add(hash, '{');
            case JsonTokenType.StartArray:
                return Add(hash, '[');
            case JsonTokenType.PropertyName:
                return Add(Add(hash, reader.GetString()!), ':');
            case JsonTokenType.EndObject:
                hash = Add(hash, '}');
                break;
            case JsonTokenType.EndArray:
                hash = Add(hash, ']');
                break;
            case JsonTokenType.String:
                hash = Add(Add(Add(hash, '"'), reader.GetString()!), '"');
                break;
            case JsonTokenType.Number:
                hash = Add(hash, Encoding.ASCII.GetString(reader.ValueSpan)); // As written: whole, or in tenths.
                break;
            case JsonTokenType.True:
                hash = Add(hash, "true");
                break;
            case JsonTokenType.False:
                hash = Add(hash, "false");
                break;
        }

        // Every value inside something is followed by a comma.
        return reader.CurrentDepth > 0 ? Add(hash, ',') : hash;
    }

    private static uint Add(uint hash, string text)
    {
        foreach (var unit in text)
        {
            hash = Add(hash, unit);
        }

        return hash;
    }

    private static uint Add(uint hash, char unit) => (hash ^ unit) * Prime;
}
