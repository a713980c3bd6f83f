using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Primitives;

namespace LiveHub.Http;

/// <summary>Static files, as their .br or .gz neighbour where the browser takes it; names with a hash never change.</summary>
internal static class CompressedFiles
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void UseCompressedFiles(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            {
                Swap(app.Environment, http);
            }

            return next(http);
        });
        // A file's name with a slash behind it is found as the file, and cannot be opened.
        app.UseWhen(http => http.Request.Path.Value?.EndsWith('/') != true, files => files.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => Describe(file.Context),
            ServeUnknownFileTypes = true,
            ContentTypeProvider = Types,
        }));
    }

    private static void Swap(IWebHostEnvironment host, HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (!Types.TryGetContentType(path, out var type))
        {
            return;
        }

        var accepts = http.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, ending) in new[] { ("br", ".br"), ("gzip", ".gz") })
        {
            if (accepts.Contains(encoding, StringComparison.Ordinal) && host.WebRootFileProvider.GetFileInfo(path + ending).Exists)
            {
                http.Items[typeof(CompressedFiles)] = new Chosen(path, type, encoding);
                http.Request.Path = path + ending;
                return;
            }
        }
    }

    private static void Describe(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.Vary = StringValues.Concat(headers.Vary, "Accept-Encoding");
        var path = http.Request.Path.Value ?? "";
        if (http.Items[typeof(CompressedFiles)] is Chosen chosen)
        {
            headers.ContentEncoding = chosen.Encoding;
            headers.ContentType = chosen.Type;
            path = chosen.Path;
        }

        headers.CacheControl = path.StartsWith("/app/assets/", StringComparison.OrdinalIgnoreCase)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
    }

    private sealed record Chosen(string Path, string Type, string Encoding);
}
