namespace LiveHub.Domain;

/// <summary>The name of a stored picture: 128 random bits, so that knowing it is being allowed to see it.</summary>
public static class PictureKey
{
    /// <summary>Whether it reads like one: 22 letters of base64url.</summary>
    public static bool IsWellFormed(string? key) =>
        key is { Length: 22 } && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
