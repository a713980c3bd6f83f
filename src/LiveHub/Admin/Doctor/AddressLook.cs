using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using LiveHub.Http;

namespace LiveHub.Admin.Doctor;

/// <summary>The way of a phone: from the name, through whatever stands in front, to this installation.</summary>
/// <param name="epoch">The name of this installation's database; null when it is not known.</param>
internal sealed class AddressLook(Uri url, string? epoch)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Soon = TimeSpan.FromDays(14);

    private DateTime? _ends;
    private SslPolicyErrors _untrusted;

    public async Task<IReadOnlyList<Finding>> Findings()
    {
        var name = await Name().ConfigureAwait(false);
        if (name.Verdict == Verdict.Broken && name.Says.Contains("not known", StringComparison.Ordinal))
        {
            return [name];
        }

        var answers = await Answer().ConfigureAwait(false);
        return answers[0].Verdict == Verdict.Broken
            ? [name, .. answers]
            : [name, .. answers, .. Certificate(), await new SocketLook(url).Finding().ConfigureAwait(false)];
    }

    private async Task<Finding> Name()
    {
        const string Of = "address";
        try
        {
            var found = await Dns.GetHostAddressesAsync(url.DnsSafeHost).ConfigureAwait(false);
            return found.All(IPAddress.IsLoopback)
                ? Finding.Broken(Of, $"{url} leads back to whoever asks: on a phone that is the phone. Set LiveHub:PublicUrl to a name or an address of this machine.")
                : Finding.Good(Of, $"{url} is {string.Join(", ", found.Select(address => address.ToString()))}");
        }
        catch (SocketException)
        {
            return Finding.Broken(Of, $"the name {url.Host} is not known here. Enter it in the DNS that phones ask, or set LiveHub:PublicUrl to an address in numbers.");
        }
    }

    private async Task<IReadOnlyList<Finding>> Answer()
    {
        const string Of = "answer";
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false, ServerCertificateCustomValidationCallback = Note };
        using var http = new HttpClient(handler) { BaseAddress = url, Timeout = Patience };
        try
        {
            var asked = TimeProvider.System.GetUtcNow();
            using var answer = await http.GetAsync("/health/live").ConfigureAwait(false);
            var text = await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
            return Whose(answer, text) is { } other
                ? [Finding.Broken(Of, other)]
                : [Finding.Good(Of, "this installation answers there"), .. Ahead(answer.Headers.Date, asked)];
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return [Finding.Broken(Of, $"nothing answers at {url} ({(e.InnerException ?? e).Message}). Does LiveHub run, and the proxy? Is the port open in the firewall?")];
        }
    }

    /// <summary>Null when it is this installation.</summary>
    private string? Whose(HttpResponseMessage answer, string text)
    {
        var theirs = answer.Headers.TryGetValues(HealthEndpoints.Epoch, out var values) ? values.First() : null;
        return answer.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or HttpStatusCode.ServiceUnavailable
                ? $"the proxy answers, and LiveHub behind it does not ({(int)answer.StatusCode}). Does it run where the proxy looks for it?"
            : (int)answer.StatusCode is >= 300 and < 400
                ? $"{url} sends people on to {answer.Headers.Location}. Set LiveHub:PublicUrl to the address where they end."
            : text != "live" || theirs is null ? $"something else than LiveHub answers at {url} ({(int)answer.StatusCode}). Lead the name to this machine."
            : epoch is not null && theirs != epoch ? $"another LiveHub answers at {url}: it has another database. Lead the name to this one, or give this word the same settings."
            : null;
    }

    /// <summary>A header says a whole second, and was written at some moment between question and answer.</summary>
    private static IEnumerable<Finding> Ahead(DateTimeOffset? said, DateTimeOffset asked)
    {
        if (said is { } there)
        {
            var trip = (TimeProvider.System.GetUtcNow() - asked) / 2;
            var ahead = (there - asked - trip).TotalSeconds + 0.5;
            yield return Clock.Says("clock at the address", Math.Abs(ahead) <= trip.TotalSeconds + 0.5 ? 0 : ahead);
        }
    }

    private IEnumerable<Finding> Certificate()
    {
        const string Of = "certificate";
        if (_ends is not { } ends)
        {
            yield break;
        }

        var until = ends.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var left = ends.ToUniversalTime() - TimeProvider.System.GetUtcNow().UtcDateTime;
        yield return left < TimeSpan.Zero ? Finding.Broken(Of, $"it ended on {until}. Renew it, and let the proxy read it.")
            : _untrusted.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) ? Finding.Broken(Of, $"it is not for {url.Host}. Order one for that name.")
            : _untrusted != SslPolicyErrors.None ? Finding.Look(Of, "this machine does not trust who signed it, or the chain is not whole. Phones that do not either show a warning.")
            : left < Soon ? Finding.Look(Of, $"it ends on {until}. Renew it now; better, let that happen by itself.")
            : Finding.Good(Of, $"for {url.Host}, until {until}");
    }

    private bool Note(HttpRequestMessage request, System.Security.Cryptography.X509Certificates.X509Certificate2? shown,
        System.Security.Cryptography.X509Certificates.X509Chain? chain, SslPolicyErrors errors)
    {
        (_ends, _untrusted) = (shown?.NotAfter, errors);
        return true; // It is told below; what else is there to see is looked at all the same, and nothing secret is sent.
    }
}
