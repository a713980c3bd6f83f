using System.Text.Json;

namespace LiveHub.Load.Clients;

/// <summary>Who a client is to the server.</summary>
/// <param name="Code">The session.</param>
/// <param name="Audience">participants, stage, control or host.</param>
/// <param name="Token">Its capability.</param>
/// <param name="Joins">Whether it takes a seat when it has none.</param>
internal sealed record Identity(string Code, string Audience, string Token, bool Joins)
{
    /// <summary>For hosts: the number of the room.</summary>
    public string? Room { get; init; }

    /// <summary>Writes the hello.</summary>
    /// <param name="epoch">With <paramref name="have"/>: what it holds of the shared view; null when nothing.</param>
    /// <param name="place">Of which place it holds that; null is the plenary.</param>
    public void WriteHello(Utf8JsonWriter json, string? epoch, int have, string? place)
    {
        json.WriteStartObject();
        json.WriteString("code", Code);
        json.WriteString("token", Token);
        json.WriteString("audience", Audience);
        if (Joins)
        {
            json.WriteBoolean("join", true);
        }

        if (epoch is not null && have > 0)
        {
            json.WriteString("epoch", epoch);
            json.WriteNumber("version", have);
        }

        if ((Room ?? place) is { } where)
        {
            json.WriteString("place", where);
        }

        json.WriteEndObject();
    }
}
