using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LiveHub.Access;

/// <summary>Capabilities: random secrets that are told once, and known to the store only by their hash.</summary>
public static class Secrets
{
    /// <summary>128 bits in base64url.</summary>
    public const int Shortest = 22;

    public const int Longest = 86;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>The hash under which a secret is kept: SHA-256, base64url.</summary>
    public static string Hash(string secret) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether the text can be a secret or a command id: base64url of at least 128 bits.</summary>
    public static bool IsWellFormed(string? text) =>
        text is { Length: >= Shortest and <= Longest } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>The bearer token of a request; null without.</summary>
    public static string? Bearer(HttpRequest request)
    {
        const string scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && IsWellFormed(header[scheme.Length..])
            ? header[scheme.Length..]
            : null;
    }
}
