using LiveHub.Access;
using QRCoder;

namespace LiveHub.Http;

/// <summary>How people get in: the address as text and as a QR code.</summary>
internal static class AddressEndpoints
{
    public static void MapAddresses(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sessions/{code}/address", (string code, HttpRequest request, PublicAddress address) =>
                JoinCode.Parse(code) is { } parsed
                    ? Problems.Json(Fresh(address, parsed, request))
                    : Problems.Of(Domain.RefusalCode.NoSuchSession))
            .WithSummary("The address that phones open.").Produces<JoinAddress>().ProducesProblem(404);
        app.MapGet("/api/sessions/{code}/qr.svg", (string code, int? table, bool? host, bool? read, HttpRequest request, PublicAddress address) =>
                JoinCode.Parse(code) is not { } parsed ? Problems.Of(Domain.RefusalCode.NoSuchSession)
                    : table is < 1 or > Domain.Limits.Tables
                        ? Problems.Of(Domain.Refusal.With(Domain.RefusalCode.NoSuchTable, "most", Domain.Limits.Tables))
                    : Results.Text(Svg(Of(Fresh(address, parsed, request).Join, table, host == true, read == true)), "image/svg+xml"))
            .WithSummary("The same as a QR code; of a table's card, with its number, of the page where hosts type their code, or of the one where sections are read.")
            .Produces(200, contentType: "image/svg+xml").ProducesProblem(400).ProducesProblem(404);
    }

    /// <summary>It may say the address by which this very request came: nobody on the way may keep it for others.</summary>
    private static JoinAddress Fresh(PublicAddress address, string code, HttpRequest request)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return address.For(code, request);
    }

    private static string Of(string join, int? table, bool host, bool read) =>
        host ? join.Replace("/join/", "/host/", StringComparison.Ordinal)
        : read ? join.Replace("/join/", "/read/", StringComparison.Ordinal)
        : table is null ? join
        : $"{join}?table={table}";

    /// <summary>Black on white, level Q, with the quiet zone that scanners need. Capitals where the address allows make
    /// it a size smaller, and so readable from further away.</summary>
    internal static string Svg(string join)
    {
        var address = new Uri(join);
        var text = address is { Segments.Length: 3, Query: "" } ? join.ToUpperInvariant() : join; // "/", "join/", code: no base path, no table
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
