namespace LiveHub.Http;

/// <summary>What a phone asks before it puts LiveHub on its home screen, in its language. It opens the start page, which leads
/// to the session that was joined last.</summary>
internal static class HomeScreen
{
    public const string Path = "/manifest.webmanifest";

    private const string Ground = "#FAF8F3";

    public static IResult Sheet(HttpRequest request, string language, Sentences sentences)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        request.HttpContext.Response.Headers.Vary = "Accept-Language";
        return Results.Json(
            new
            {
                id = "/",
                name = "LiveHub",
                short_name = "LiveHub",
                description = sentences.In(language)("shell.about"),
                lang = language,
                start_url = "/",
                scope = "/",
                display = "standalone",
                background_color = Ground,
                theme_color = Ground,
                icons = new[]
                {
                    Icon("livehub.svg", "any", "any"),
                    Icon("livehub-192.png", "192x192", "any"),
                    Icon("livehub-512.png", "512x512", "any"),
                    Icon("livehub-maskable.svg", "any", "maskable"),
                    Icon("livehub-maskable-512.png", "512x512", "maskable"),
                },
            },
            contentType: "application/manifest+json");
    }

    private static object Icon(string file, string sizes, string purpose) => new
    {
        src = "/icons/" + file,
        sizes,
        type = file.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "image/png",
        purpose,
    };
}
