using System.Text;
using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Hostile;

/// <summary>HTTP requests as an attacker makes them, as bytes. Polite ones leave the connection as it was; rude ones end it.</summary>
internal sealed class BadRequests(Place place, HubInputs hub)
{
    private const string Sessions = "/api/sessions";

    private static readonly string[] Paths =
    [
        "/", "/join/CODE", "/stage/CODE", "/control/CODE", "/report/CODE", "/hub", "/openapi/v1.json", "/health/live", "/health/ready",
        "/metrics", Sessions, "/api/sessions/CODE", "/api/sessions/CODE/address", "/api/sessions/CODE/qr.svg",
        "/api/sessions/CODE/links", "/api/sessions/CODE/report", "/api/sessions/CODE/snapshots/stage/1",
        "/api/sessions/CODE/hello", "/api/sessions/CODE/commands", "/api/sessions/CODE/view", "/api/sessions/CODE/search",
        "/app/home.html", "/icons/livehub.svg", "/manifest.webmanifest",
    ];

    private static readonly string[] Methods =
        ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "BREW", "get", "G-E-T"];

    private static readonly string[] Queries =
    [
        "?since=-1&own=-1", "?since=99999999999999999999", "?since=NaN&epoch=%00", "?audience=own&line=a", "?audience=System",
        "?format=exe", "?format=csv&format=json", "?%", "?%GG=%ZZ", "?since=1&since=2&since=3", "?line=" + "0123456789012345678901234567890123456789",
        "?audience=3", "?epoch=" + "e0e0e0e0", "?a[]=1&__proto__[x]=1", "?since=0x10", "?since=%E2%80%AE1", "?" + "&&&&&&&&",
    ];

    private static readonly string[] Tails =
    [
        "/../../../../etc/passwd", "/%2e%2e/%2e%2e/appsettings.json", "/..%5c..%5cdata%5clivehub.db", "/%00", "/%c0%ae%c0%ae/", "//", "/.git/config",
        "/%ff%fe", "/;jsessionid=1", "/\u00e9", "/" + "a/a/a/a/a/a/a/a/a/a/a/a", "/snapshots/own/1", "/snapshots/stage/99999999999999999999",
        "/snapshots/stage/-1", "/%252e%252e/", "/con", "/CODE",
    ];

    private static readonly string[] Odd =
    [
        "Range: bytes=0-", "Range: bytes=-1,5-2,0-0", "Accept-Encoding: br;q=9, gzip;q=x, *", "Accept: \u0001", "Origin: https://evil.example",
        "Origin: null", "X-Forwarded-For: 1.2.3.4, evil", "X-Forwarded-Proto: javascript", "X-HTTP-Method-Override: DELETE",
        "If-None-Match: *", "If-Modified-Since: yesterday", "Cookie: a=b; a=b; =; ;;;", "Accept-Language: ../../x", "Authorization: Basic AAAA",
        "Authorization: Bearer", "Authorization: Bearer short", "Content-Type: application/json; charset=utf-7", "Content-Type: text/plain",
        "Expect: 100-continue", "Upgrade: h2c", "Connection: Upgrade", "Sec-WebSocket-Key: no", "Sec-WebSocket-Version: 99", "Prefer: respond-async",
    ];

    /// <summary>After it the connection is as it was.</summary>
    public byte[] Polite(Dice dice)
    {
        var path = dice.Pick(Paths).Replace("CODE", Code(dice), StringComparison.Ordinal);
        var tail = dice.OneIn(path == Sessions ? 400 : 8) ? dice.Pick(Tails) : ""; // There it is a wrong code, which waits.
        path += tail + (dice.OneIn(4) ? dice.Pick(Queries) : "");
        var method = path.EndsWith("/view", StringComparison.Ordinal) ? "POST" : dice.OneIn(3) ? dice.Pick(Methods[..5]) : "POST";
        var body = method is "GET" or "DELETE" ? "" : Body(dice);
        return Request(method, Ascii(path), body, [Authorization(dice), .. Headers(dice)]);
    }

    /// <summary>After it the server will close.</summary>
    public byte[] Rude(Dice dice) => dice.Next(14) switch
    {
        0 => Frames.Bytes(dice, dice.Next(1, 600)),
        1 => Text($"{dice.Pick(Methods)} {dice.Pick(Paths)}\r\n\r\n"),
        2 => Text($"GET / HTTP/{dice.Pick(["0.9", "9.9", "1.1.1", "2.0", "x"])}\r\nHost: x\r\n\r\n"),
        3 => Text($"GET /{new string('a', dice.Next(8_200, 20_000))} HTTP/1.1\r\nHost: x\r\n\r\n"),
        4 => Text($"GET / HTTP/1.1\r\nHost: x\r\nA: {new string('b', dice.Next(33_000, 60_000))}\r\n\r\n"),
        5 => Text("GET / HTTP/1.1\r\nHost: x\r\n" + string.Concat(Enumerable.Range(0, 150).Select(i => $"H{i}: x\r\n")) + "\r\n"),
        6 => Text($"POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        7 => Text($"POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {dice.Pick(["-1", "5, 6", "0x10", "99999999999999999999", "1e3"])}\r\n\r\n{{}}"),
        8 => Text($"POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{dice.Pick(["FFFFFFFFFFFFFFFFF", "-1", "zz", "5;a=b", ""])}\r\n{{}}\r\n0\r\n\r\n"),
        9 => Text($"POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {dice.Next(70_000, 9_000_000)}\r\n\r\n{{"),
        10 => Text("GET / HTTP/1.1\r\nHost: x\r\n folded: y\r\nNo colon\r\n\r\n"),
        11 => Text($"GET / HTTP/1.1\r\n{dice.Pick(["", "Host: \r\nHost: x\r\n", "Host: a b\r\n", "Host: [::1\r\n", "Host: x\0y\r\n"])}\r\n"),
        12 => Text("GET /hub HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: !!\r\n\r\n"),
        _ => Text("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
    };

    /// <summary>A right request, whose answer says that all before it were heard.</summary>
    public static byte[] Last() => Request("GET", "/health/live", "", ["Connection: close"]);

    private static byte[] Request(string method, string path, string body, IEnumerable<string?> headers)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var type = body.Length > 0 ? "Content-Type: application/json\r\n" : "";
        var lines = string.Concat(headers.Where(header => header is not null).Select(header => header + "\r\n"));
        return [.. Text($"{method} {path} HTTP/1.1\r\nHost: localhost\r\n{type}{lines}Content-Length: {bytes.Length}\r\n\r\n"), .. bytes];
    }

    private string Body(Dice dice)
    {
        var right = dice.Next(40) switch
        {
            < 10 => $"{{\"id\":\"{hub.Id()}\",\"command\":{hub.Command(dice)}}}",
            < 20 => "{\"audience\":\"control\",\"join\":false,\"name\":\"x\",\"epoch\":\"e\",\"version\":1}",
            < 30 => "{\"title\":5,\"start\":\"ideaRound\",\"language\":\"xx\"}",
            < 39 => "{\"text\":\"x\"}",
            _ => "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"command\":{\"kind\":\"HALF\"}}".Replace("HALF", "\\ud800", StringComparison.Ordinal),
        };
        return dice.OneIn(3) ? Spoiling.Torn(right, dice) : right.Contains("title", StringComparison.Ordinal) || right.Contains("ud800", StringComparison.Ordinal) ? right : Spoiling.Json(right, dice);
    }

    /// <summary>Mostly the right code: wrong ones wait their turn, by design.</summary>
    private string Code(Dice dice) => dice.OneIn(2_000) ? "ZZZZZZ" : place.Code;

    private string? Authorization(Dice dice) => dice.Next(4) switch
    {
        0 => null,
        1 => "Authorization: Bearer " + dice.Pick(place.Foreign),
        2 => "Authorization: Bearer " + place.Stage,
        _ => "Authorization: Bearer " + dice.Pick(place.Seats),
    };

    private static IEnumerable<string> Headers(Dice dice)
    {
        for (var i = dice.Next(3); i > 0; i--)
        {
            var odd = dice.Pick(Odd);
            var ends = odd.StartsWith("Con", StringComparison.Ordinal) || odd.StartsWith("Exp", StringComparison.Ordinal)
                || odd.StartsWith("Upg", StringComparison.Ordinal) || odd.StartsWith("Auth", StringComparison.Ordinal) || odd.Contains('\u0001');
            if (!ends)
            {
                yield return odd;
            }
        }
    }

    private static string Ascii(string path) => path.Replace("\u00e9", "%C3%A9", StringComparison.Ordinal);

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);
}
