using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>Bytes that were compressed once, as the one who asks reads them best.</summary>
internal static class CompressedAnswer
{
    public static IResult Answer(this SnapshotBytes snapshot, HttpContext http)
    {
        var accepts = http.Request.Headers.AcceptEncoding.ToString();
        var (bytes, encoding) = accepts.Contains("br", StringComparison.Ordinal) ? (snapshot.Brotli, "br")
            : accepts.Contains("gzip", StringComparison.Ordinal) ? (snapshot.Gzip, "gzip")
            : (snapshot.Json, null);
        if (encoding is not null)
        {
            http.Response.Headers.ContentEncoding = encoding;
        }

        return Results.Bytes(bytes, "application/json");
    }
}
