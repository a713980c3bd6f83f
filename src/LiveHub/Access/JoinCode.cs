using System.Security.Cryptography;

namespace LiveHub.Access;

/// <summary>The six characters that people type: no letter or digit that looks like another.</summary>
public static class JoinCode
{
    public const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    public const int Length = 6;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>The code as it is kept, or null when the text cannot be one: case, spaces and dashes do not matter.</summary>
    public static string? Parse(string? typed)
    {
        if (typed is null || typed.Length > 20)
        {
            return null;
        }

        var code = string.Concat(typed.Where(c => c is not (' ' or '-'))).ToUpperInvariant();
        return code.Length == Length && code.All(Letters.Contains) ? code : null;
    }
}
