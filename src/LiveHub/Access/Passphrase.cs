using System.Security.Cryptography;
using System.Text;
using LiveHub.Domain;

namespace LiveHub.Access;

/// <summary>The passphrase at the door of a session: said aloud in a hall, so case and outer or doubled spaces do not matter.</summary>
public static class Passphrase
{
    /// <summary>Whether a text can be one.</summary>
    public static bool IsWellFormed(string? typed) =>
        Plain(typed) is { Length: >= Limits.ShortestPassphrase } plain && !Words.TooLong(plain, Limits.Passphrase);

    /// <summary>As it is kept, with the session's code: equal passphrases of two sessions do not look alike.</summary>
    public static string Hash(string code, string? typed) => Secrets.Hash($"{code} {Plain(typed)}");

    /// <summary>Whether two hashes are the same, told in the same time wherever they differ.</summary>
    public static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static string Plain(string? typed) => typed is { Length: <= 8 * Limits.Passphrase }
        ? string.Join(' ', Words.Clean(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant()
        : "";
}
