using System.Buffers.Text;
using System.Text.Json;

namespace LiveHub.Load.Wire;

/// <summary>One record of the SignalR JSON protocol, taken apart without copying.</summary>
/// <param name="Id">Which invocation it answers.</param>
/// <param name="Target">Where in the record the method's name lies.</param>
/// <param name="Body">Where in the record the arguments or the result lie.</param>
internal readonly record struct HubRecord(int Type, int Id, Range Target, Range Body, string? Error)
{
    public const int Invocation = 1;
    public const int Completion = 3;
    public const int Close = 7;

    public static HubRecord Read(ReadOnlySpan<byte> record)
    {
        var (type, id) = (0, 0);
        var (target, body) = (0..0, 0..0);
        string? error = null;
        var reader = new Utf8JsonReader(record);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (name.SequenceEqual("type"u8))
            {
                type = reader.GetInt32();
            }
            else if (name.SequenceEqual("invocationId"u8))
            {
                id = Utf8Parser.TryParse(reader.ValueSpan, out int number, out _) ? number : 0;
            }
            else if (name.SequenceEqual("target"u8))
            {
                target = (start + 1)..((int)reader.BytesConsumed - 1);
            }
            else if (name.SequenceEqual("error"u8))
            {
                error = reader.GetString();
            }
            else if (name.SequenceEqual("arguments"u8) || name.SequenceEqual("result"u8))
            {
                reader.Skip();
                body = start..(int)reader.BytesConsumed;
            }
            else
            {
                reader.Skip();
            }
        }

        return new(type, id, target, body, error);
    }
}
