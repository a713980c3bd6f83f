using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace LiveHub.Tests.Security;

/// <summary>What somebody was told, as text of single bytes.</summary>
/// <param name="Who">The name of a bearer; "log" of what the program wrote for those who run it.</param>
/// <param name="How">By which request or line.</param>
internal sealed record Heard(string Who, string How, string Text)
{
    private const string Zip = "PK\u0003\u0004";

    /// <summary>The same, with what is packed in it unpacked, however deep.</summary>
    public static IEnumerable<Heard> All(string who, string how, byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        if (!text.StartsWith(Zip, StringComparison.Ordinal))
        {
            return [new(who, how, text)];
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [new(who, how, string.Join('\n', zip.Entries.Select(entry => entry.FullName))), .. zip.Entries.SelectMany(entry =>
        {
            using var unpacked = new MemoryStream();
            using var from = entry.Open();
            from.CopyTo(unpacked);
            return All(who, how, unpacked.ToArray());
        }).ToList()];
    }
}

/// <summary>A text that is nowhere else, and who may be told of it.</summary>
/// <param name="What">What it is.</param>
/// <param name="May">By whom it may be heard, and how; anybody else must not.</param>
/// <param name="Must">Where it is certainly heard: that the search finds it there shows that it bites.</param>
internal sealed record Canary(string What, string Text, Func<Heard, bool> May, params (string Who, string How)[] Must)
{
    /// <summary>All looks in which it would still be told: as it is, in other signs, or as a hash by which a guess can be tried.</summary>
    private ImmutableArray<(string Form, string Text)> Forms { get; } = [.. Looks(Text)];

    public static string New() => "Kx" + Convert.ToHexString(RandomNumberGenerator.GetBytes(12)) + "q";

    /// <summary>As what it is found in this; null when it is not.</summary>
    public string? In(string text) =>
        Forms.Where(form => text.Contains(form.Text, StringComparison.Ordinal)).Select(form => form.Form).FirstOrDefault();

    private static IEnumerable<(string, string)> Looks(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        yield return ("as it is", Encoding.Latin1.GetString(bytes));
        yield return ("in capitals", text.ToUpperInvariant());
        yield return ("in UTF-16", Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(text)));
        yield return ("escaped", string.Concat(text.Select(c => $"\\u{(int)c:x4}")));
        yield return ("in hex", Convert.ToHexString(bytes));
        yield return ("in small hex", Convert.ToHexStringLower(bytes));
        foreach (var before in new[] { 0, 1, 2 }) // In the midst of something it begins at any third byte; its ends then mix with others.
        {
            var inside = Convert.ToBase64String([.. new byte[before], .. bytes])[(before == 0 ? 0 : 4)..^4];
            yield return ("in base64", inside);
            yield return ("in base64url", inside.Replace('+', '-').Replace('/', '_'));
        }

        var hash = SHA256.HashData(bytes);
        yield return ("as a hash in hex", Convert.ToHexString(hash));
        yield return ("as a hash in small hex", Convert.ToHexStringLower(hash));
        yield return ("as a hash in base64", Convert.ToBase64String(hash));
        yield return ("as a hash in base64url", System.Buffers.Text.Base64Url.EncodeToString(hash));
    }
}
