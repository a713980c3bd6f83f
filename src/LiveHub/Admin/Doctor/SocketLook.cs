using System.Globalization;
using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace LiveHub.Admin.Doctor;

/// <summary>A WebSocket to the address that phones open: whether it gets through, and whether frames come at once.</summary>
internal sealed class SocketLook(Uri url)
{
    private const string Of = "WebSocket";

    private const string Greeting = "{\"protocol\":\"json\",\"version\":1}\u001e";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    public async Task<Finding> Finding()
    {
        using var socket = new ClientWebSocket();
        socket.Options.Proxy = null;
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.RemoteCertificateValidationCallback = (_, shown, _, _) => shown is not null; // Judged by AddressLook; nothing secret is sent.
        socket.Options.SetRequestHeader("Origin", url.GetLeftPart(UriPartial.Authority));
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await socket.ConnectAsync(new UriBuilder(url) { Scheme = url.Scheme == "https" ? "wss" : "ws", Path = "/hub" }.Uri, patience.Token)
                .ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            return Admin.Doctor.Finding.Broken(Of, Why(socket.HttpStatusCode)
                + " Phones go on by plain requests, at several times the cost (docs/OPERATIONS.md, reverse proxies).");
        }

        return await Greeted(socket, patience.Token).ConfigureAwait(false);
    }

    private static string Why(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Forbidden => "LiveHub takes the page for a foreign one: the proxy must pass the Host header on as phones send it, with its port; or set LiveHub:PublicUrl.",
        0 => "it does not open within 10 s: something on the way swallows it.",
        _ => $"it does not open ({(int)status}): the proxy must pass the headers Upgrade and Connection on, over HTTP/1.1.",
    };

    private static async Task<Finding> Greeted(ClientWebSocket socket, CancellationToken patience)
    {
        var since = TimeProvider.System.GetTimestamp();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(Greeting), WebSocketMessageType.Text, true, patience).ConfigureAwait(false);
            var part = await socket.ReceiveAsync(new byte[64].AsMemory(), patience).ConfigureAwait(false);
            var took = TimeProvider.System.GetElapsedTime(since);
            var says = string.Create(CultureInfo.InvariantCulture, $"the first frame comes after {took.TotalMilliseconds:0} ms");
            return part.MessageType == WebSocketMessageType.Close ? Admin.Doctor.Finding.Broken(Of, "it opens, and is closed at once. What does LiveHub's log say?")
                : took <= AtOnce ? Admin.Doctor.Finding.Good(Of, says)
                : Admin.Doctor.Finding.Look(Of, says + ": the proxy holds frames back, or the way is slow. Turn its buffering off.");
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            return Admin.Doctor.Finding.Broken(Of, "it opens, and no frame comes through: the proxy holds them back. Turn its buffering off.");
        }
    }
}
