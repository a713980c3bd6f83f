using System.Text.Json;

namespace LiveHub.Store;

/// <summary>Events of one family to and from rows of the log.</summary>
public static class EventCodec
{
    public static StoredEvent Write<TEvent>(TEvent happened, long version, string? command, long at) where TEvent : class
    {
        var data = JsonSerializer.Serialize(happened, DomainJson.Options);
        var kind = KindOf(data);
        return new(version, command, at, kind, data);
    }

    public static TEvent Read<TEvent>(StoredEvent row) where TEvent : class =>
        JsonSerializer.Deserialize<TEvent>(row.Data, DomainJson.Options)
        ?? throw new JsonException($"Event {row.Version} is empty.");

    /// <summary>The discriminator stands first in what the serializer writes.</summary>
    private static string KindOf(string data)
    {
        const string start = "{\"kind\":\"";
        return data[start.Length..data.IndexOf('"', start.Length)];
    }
}
