using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace LiveHub.Http;

/// <summary>The shells of the pages, in the language that the browser prefers.</summary>
internal sealed partial class Pages
{
    private readonly Dictionary<(string Page, string Language), string> _shells = [];

    private readonly Sentences _sentences;

    public Pages(IWebHostEnvironment host, Sentences sentences)
    {
        _sentences = sentences;
        foreach (var page in new[] { "home", "phone", "stage", "control", "host", "report", "print", "cycle", "my", "sponsor", "signup", "signups", "answer", "privacy", "newsletter", "read", "handbook" })
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

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(HomeScreen.Path, (HttpRequest request) => HomeScreen.Sheet(request, _sentences.Preferred(request) ?? "en", _sentences)).ExcludeFromDescription();
        app.MapGet("/", (HttpRequest request) => Show("home", request)).ExcludeFromDescription();
        app.MapGet("/join/{code}", (HttpRequest request) => Show("phone", request)).ExcludeFromDescription();
        app.MapGet("/stage/{code}", (HttpRequest request) => Show("stage", request)).ExcludeFromDescription();
        app.MapGet("/control/{code}", (HttpRequest request) => Show("control", request)).ExcludeFromDescription();
        app.MapGet("/host/{code}", (HttpRequest request) => Show("host", request)).ExcludeFromDescription();
        app.MapGet("/host/{code}/{room:int}", (HttpRequest request) => Show("host", request)).ExcludeFromDescription();
        app.MapGet("/sponsor/{code}", (HttpRequest request) => Show("sponsor", request)).ExcludeFromDescription();
        app.MapGet("/print/{code}", (HttpRequest request) => Show("print", request)).ExcludeFromDescription();
        app.MapGet("/my/{code}", (HttpRequest request) => Show("my", request)).ExcludeFromDescription();
        app.MapGet("/read/{code}", (HttpRequest request) => Show("read", request)).ExcludeFromDescription();
        app.MapGet("/signup/{id}/{code}", (HttpRequest request) => Show("signup", request)).ExcludeFromDescription();
        app.MapGet("/cycle/{id}/signups", (HttpRequest request) => Show("signups", request)).ExcludeFromDescription();
        app.MapGet("/scan/{code}", (HttpRequest request) => Show("answer", request)).ExcludeFromDescription();
        app.MapGet("/report/{code}", (HttpRequest request) => Show("report", request)).ExcludeFromDescription();
        app.MapGet("/cycle/{id}/newsletter", (HttpRequest request) => Show("newsletter", request)).ExcludeFromDescription();
        app.MapGet("/handbook", (HttpRequest request) => Show("handbook", request)).ExcludeFromDescription();
        app.MapGet("/privacy", (HttpRequest request) => Show("privacy", request)).ExcludeFromDescription();
        app.MapGet("/cycle/{id}", (HttpRequest request) => Show("cycle", request)).ExcludeFromDescription();
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
