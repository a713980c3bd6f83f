using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LiveHub.Http;

/// <summary>Static files, as their .br or .gz neighbour where the browser takes it; names with a hash never change.</summary>
internal static class CompressedFiles
{
    /// <summary>Files whose names change with their content.</summary>
    public const string Assets = "/app/assets";

    /// <summary>What opens the page of a phone where there is no network.</summary>
    private const string Worker = "/app/worker.js";

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

        if (!path.StartsWith(Assets + '/', StringComparison.OrdinalIgnoreCase))
        {
            headers.CacheControl = "no-cache";
            if (path.Equals(Worker, StringComparison.OrdinalIgnoreCase))
            {
                headers["Service-Worker-Allowed"] = "/join/"; // Pages of phones, and no others.
            }

            return;
        }

        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Remove(HeaderNames.ETag); // Nobody asks again.
        headers.Remove(HeaderNames.LastModified);
        headers.Remove(HeaderNames.AcceptRanges);
    }

    private sealed record Chosen(string Path, string Type, string Encoding);
}
