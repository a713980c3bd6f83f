using System.Text.Json;

namespace LiveHub.Load.Wire;

/// <summary>The answer to a hello, taken apart; see docs/PROTOCOL.md 1.1.</summary>
internal sealed class WelcomeAnswer
{
    public string? Refused { get; private set; }

    public int? RetryAfterMs { get; private set; }

    public string? Epoch { get; private set; }

    public long? Snapshot { get; private set; }

    public Patch? Shared { get; private set; }

    public Patch? Own { get; private set; }

    public static WelcomeAnswer Parse(ReadOnlySpan<byte> json, HeardBefore heard)
    {
        var answer = new WelcomeAnswer();
        answer.Read(json, heard);
        return answer;
    }

    /// <summary>Reads the fields of the answer and of the welcome in it: no two have the same name.</summary>
    private void Read(ReadOnlySpan<byte> json, HeardBefore heard)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = reader.GetString();
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (name != "welcome")
            {
                reader.Skip();
                Take(name, json[start..(int)reader.BytesConsumed], heard);
            }
        }
    }

    private void Take(string? name, ReadOnlySpan<byte> value, HeardBefore heard)
    {
        switch (name)
        {
            case "refused":
                Refused = JsonElement.Parse(value).GetProperty("code").GetString();
                break;
            case "retryAfterMs":
                RetryAfterMs = JsonElement.Parse(value).GetInt32();
                break;
            case "epoch":
                Epoch = JsonElement.Parse(value).GetString();
                break;
            case "snapshot":
                Snapshot = JsonElement.Parse(value).GetInt64();
                break;
            case "patch":
                Shared = heard.Patch(value);
                break;
            case "own":
                Own = Patch.Parse(value);
                break;
        }
    }
}
