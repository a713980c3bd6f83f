using System.Text;
using System.Text.Json;

namespace LiveHub.Load.Wire;

/// <summary>The hash of one entry of a view, as docs/PROTOCOL.md section 2 says it: FNV-1a over the UTF-16 units of the
/// name and the canonical value. Written a second time on purpose, from the document.</summary>
internal static class EntityHash
{
    public static uint Of(string name, ReadOnlySpan<byte> json)
    {
        var hash = 2166136261u;
        Add(ref hash, name);
        Add(ref hash, Canonical(json));
        return hash;
    }

    public static string Canonical(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder(json.Length);
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    text.Append('{');
                    continue;
                case JsonTokenType.StartArray:
                    text.Append('[');
                    continue;
                case JsonTokenType.PropertyName:
                    text.Append(reader.GetString()).Append(':');
                    continue;
                case JsonTokenType.EndObject:
                    text.Append('}');
                    break;
                case JsonTokenType.EndArray:
                    text.Append(']');
                    break;
                case JsonTokenType.String:
                    text.Append('"').Append(reader.GetString()).Append('"');
                    break;
                default:
                    text.Append(Encoding.UTF8.GetString(reader.ValueSpan));
                    break;
            }

            if (reader.CurrentDepth > 0)
            {
                text.Append(',');
            }
        }

        return text.ToString();
    }

    private static void Add(ref uint hash, string text)
    {
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 16777619u;
        }
    }
}
