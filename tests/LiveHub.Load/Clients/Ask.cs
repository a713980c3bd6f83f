using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace LiveHub.Load.Clients;

/// <summary>One command of one client, from when it was due until it was answered.</summary>
internal sealed class Ask(Action<Utf8JsonWriter> command, long due)
{
    /// <summary>The command id: the same at every attempt.</summary>
    public string Id { get; } = Secret();

    /// <summary>When it should have been sent.</summary>
    public long Due => due;

    /// <summary>When it was first sent; 0 when it was not yet.</summary>
    public long SentAt { get; set; }

    /// <summary>When the server said that it is stored; 0 when it has not.</summary>
    public long AckedAt { get; set; }

    /// <summary>Where it was stored.</summary>
    public int Version { get; set; }

    /// <summary>The key of what it made.</summary>
    public string? Made { get; set; }

    /// <summary>The code of its refusal.</summary>
    public string? Refused { get; set; }

    public bool IsAcked => AckedAt != 0;

    public bool IsAnswered => IsAcked || Refused is not null;

    /// <summary>Writes the properties of the command.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStringValue(Id);
        json.WriteStartObject();
        command(json);
        json.WriteEndObject();
    }

    /// <summary>16 random bytes, base64url: the form of command ids and tokens.</summary>
    public static string Secret()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }
}
