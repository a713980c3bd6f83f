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
                    ? Problems.Json(address.For(parsed, request))
                    : Problems.Of(Domain.RefusalCode.NoSuchSession))
            .WithSummary("The address that phones open.").Produces<JoinAddress>().ProducesProblem(404);
        app.MapGet("/api/sessions/{code}/qr.svg", (string code, HttpRequest request, PublicAddress address) =>
                JoinCode.Parse(code) is { } parsed
                    ? Results.Text(Svg(address.For(parsed, request).Join), "image/svg+xml")
                    : Problems.Of(Domain.RefusalCode.NoSuchSession))
            .WithSummary("The same as a QR code.").Produces(200, contentType: "image/svg+xml").ProducesProblem(404);
    }

    /// <summary>Black on white, level Q, with the quiet zone that scanners need. Capitals where the address allows make
    /// it a size smaller, and so readable from further away.</summary>
    internal static string Svg(string join)
    {
        var address = new Uri(join);
        var text = address.Segments.Length == 3 ? join.ToUpperInvariant() : join; // "/", "join/", code: no base path
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
