using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace LiveHub.Http;

/// <summary>The shells of the pages, in the language that the browser prefers.</summary>
public sealed partial class Pages
{
    /// <summary>Each address that a browser may be led to, and the shell that it gets there.</summary>
    private static readonly (string Address, string Page)[] All =
    [
        ("/", "home"),
        ("/join/{code}", "phone"),
        ("/stage/{code}", "stage"),
        ("/control/{code}", "control"),
        ("/host/{code}", "host"),
        ("/host/{code}/{room:int}", "host"),
        ("/sponsor/{code}", "sponsor"),
        ("/print/{code}", "print"),
        ("/my/{code}", "my"),
        ("/read/{code}", "read"),
        ("/signup/{id}/{code}", "signup"),
        ("/cycle/{id}/signups", "signups"),
        ("/scan/{code}", "answer"),
        ("/report/{code}", "report"),
        ("/cycle/{id}/newsletter", "newsletter"),
        ("/handbook", "handbook"),
        ("/privacy", "privacy"),
        ("/cycle/{id}", "cycle"),
    ];

    private readonly Dictionary<(string Page, string Language), string> _shells = [];

    private readonly Sentences _sentences;

    public Pages(IWebHostEnvironment host, Sentences sentences)
    {
        _sentences = sentences;
        foreach (var page in Shells)
        {
            var shell = host.WebRootFileProvider.GetFileInfo($"app/{page}.html");
            var html = shell.Exists ? Read(shell) : $"The page app/{page}.html is not built: dotnet build does it.";
            foreach (var language in sentences.Languages.Keys)
            {
                var say = sentences.In(language);
                _shells[(page, language)] = Hole().Replace(html, hole => say(hole.Groups[1].Value))
                    .Replace("lang=\"en\"", $"lang=\"{language}\" dir=\"{say("language.direction")}\"", StringComparison.Ordinal)
                    .Replace("</head>", Preload(host, page, language) + "</head>", StringComparison.Ordinal)
                    .Replace("</body>", (page == "stage" ? "" : Foot(sentences, language)) + "</body>", StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The addresses of all pages, with holes for what differs.</summary>
    public static IEnumerable<string> Addresses => All.Select(page => page.Address);

    /// <summary>The pages by name.</summary>
    public static IEnumerable<string> Shells => All.Select(page => page.Page).Distinct();

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(HomeScreen.Path, (HttpRequest request) => HomeScreen.Sheet(request, _sentences.Preferred(request) ?? "en", _sentences)).ExcludeFromDescription();
        foreach (var (address, page) in All)
        {
            app.MapGet(address, (HttpRequest request) => Show(page, request)).ExcludeFromDescription();
        }
    }

    /// <summary>{{shell.slow}}: a sentence that stands in a page before its script is there.</summary>
    [GeneratedRegex(@"\{\{([\w.]+)\}\}")]
    private static partial Regex Hole();

    /// <summary>The way to what is kept about people, and to the other languages. The big screen has none: a hall reads it in the
    /// language of its session.</summary>
    private static string Foot(Sentences sentences, string language)
    {
        var others = sentences.Languages.Keys.Order(StringComparer.Ordinal).Select(other =>
            $"<button type=\"button\" lang=\"{other}\"{(other == language ? " hidden" : "")}>{Text(other, "name")}</button>");
        return $"<nav class=\"foot\"><a href=\"/privacy\">{Text(language, "privacy")}</a>{string.Concat(others)}</nav>";

        string Text(string of, string what) => WebUtility.HtmlEncode(sentences.In(of)("language." + what));
    }

    private static string Read(IFileInfo shell)
    {
        using var reader = new StreamReader(shell.CreateReadStream());
        return reader.ReadToEnd();
    }

    private IResult Show(string page, HttpRequest request)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        request.HttpContext.Response.Headers.Vary = "Accept-Language";
        return Results.Text(_shells[(page, _sentences.Preferred(request) ?? "en")], "text/html; charset=utf-8");
    }

    /// <summary>The words come with the page, not a round trip after it.</summary>
    private static string Preload(IWebHostEnvironment host, string page, string language)
    {
        var words = host.WebRootFileProvider.GetDirectoryContents("app/assets")
            .FirstOrDefault(file => file.Name.StartsWith($"words-{language}-{page}-", StringComparison.Ordinal)
                && file.Name.EndsWith(".js", StringComparison.Ordinal));
        return words is null ? "" : $"<link rel=\"modulepreload\" href=\"/app/assets/{words.Name}\">";
    }
}
