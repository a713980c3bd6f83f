using System.Text;
using System.Text.RegularExpressions;
using LiveHub.Load.Net;

namespace LiveHub.Load.Clients;

/// <summary>What a file of a page makes a browser fetch next.</summary>
/// <param name="Needed">Before the page does anything: modules, and what they import statically, and styles.</param>
/// <param name="Besides">Icons, the manifest, and what styles name.</param>
internal sealed partial record PageLinks(string[] Needed, string[] Besides)
{
    /// <summary>Reads the links in a file.</summary>
    /// <param name="path">Its address on the server, against which relative ones are meant.</param>
    public static PageLinks In(string path, HttpAnswer file)
    {
        var text = Encoding.UTF8.GetString(file.Unpacked());
        var ending = Path.GetExtension(path);
        return ending switch
        {
            ".js" => new(Found(path, Imports().Matches(text)), []),
            ".css" => new([], Found(path, StyleUrls().Matches(text))),
            ".svg" or ".webmanifest" or ".woff2" => new([], []),
            _ => OfHtml(path, text),
        };
    }

    private static PageLinks OfHtml(string path, string html)
    {
        var tags = Tags().Matches(html).ToLookup(tag => IsNeeded(tag.Value));
        return new(Found(path, tags[true]), Found(path, tags[false]));
    }

    private static bool IsNeeded(string tag) => tag.StartsWith("<script", StringComparison.Ordinal)
        || tag.Contains("rel=\"modulepreload\"", StringComparison.Ordinal)
        || tag.Contains("rel=\"stylesheet\"", StringComparison.Ordinal);

    private static string[] Found(string path, IEnumerable<Match> matches) => [.. matches
        .Select(match => new Uri(new Uri($"http://here{path}"), match.Groups["to"].Value))
        .Where(to => to.Host == "here").Select(to => to.AbsolutePath).Distinct()];

    [GeneratedRegex("""<(?:script|link)\b[^>]*?\b(?:src|href)="(?<to>[^"]+)"[^>]*>""")]
    private static partial Regex Tags();

    /// <summary>import "./x.js", import … from "./x.js", export … from "./x.js"; not import("./x.js").</summary>
    [GeneratedRegex("""\b(?:from|import)\s*["'`](?<to>\.{0,2}/[^"'`]+)["'`]""")]
    private static partial Regex Imports();

    [GeneratedRegex("""url\(["']?(?<to>[^"')]+)["']?\)""")]
    private static partial Regex StyleUrls();
}
