using System.Text;
using System.Text.Json;

namespace LiveHub.Tests.Http;

/// <summary>Looks for texts in every file of a directory, in each form in which a program may have written them.</summary>
internal static class Traces
{
    /// <summary>Which of the texts are found, and in which files.</summary>
    public static IReadOnlyList<string> Of(string directory, params string[] texts)
    {
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var bytes = Bytes(file);
            found.AddRange(texts.Where(text => Forms(text).Any(form => bytes.AsSpan().IndexOf(form) >= 0)).Select(text => $"{text} in {Path.GetFileName(file)}"));
        }

        return found;
    }

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    /// <summary>Plain, with two bytes a letter, escaped as in JSON, and in base64, wherever in a longer text it stood.</summary>
    private static IEnumerable<byte[]> Forms(string text)
    {
        yield return Encoding.UTF8.GetBytes(text);
        yield return Encoding.Unicode.GetBytes(text);
        yield return Encoding.ASCII.GetBytes(JsonEncodedText.Encode(text).ToString());
        for (var before = 0; before < 3; before++)
        {
            var packed = Convert.ToBase64String([.. new byte[before], .. Encoding.UTF8.GetBytes(text)]).TrimEnd('=');
            yield return Encoding.ASCII.GetBytes(packed[(before == 0 ? 0 : before + 1)..^1]);
        }
    }
}
