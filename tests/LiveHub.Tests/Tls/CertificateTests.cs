using System.Net;
using System.Net.Http.Json;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using LiveHub.Access;
using LiveHub.Http;
using LiveHub.Start;
using LiveHub.Store;
using LiveHub.Tests.Start;
using LiveHub.Tls;

namespace LiveHub.Tests.Tls;

/// <summary>With a certificate everything goes over HTTPS, also after it was renewed; one that cannot be used stops the start in words.</summary>
public sealed class CertificateTests : IDisposable
{
    private const string Both = "https://127.0.0.1:0;http://127.0.0.1:0";

    private readonly MadeCertificate _made = new();

    public void Dispose() => _made.Dispose();

    [Fact]
    public async Task Http_leads_to_https_except_for_health_and_phones_join_over_it()
    {
        await using var served = await Start();
        using var plain = served.Browser();
        var sent = await plain.GetAsync("/join/ABC234?table=3");
        var port = served.Address("https").Port;
        Assert.Equal((HttpStatusCode.TemporaryRedirect, $"https://127.0.0.1:{port}/join/ABC234?table=3"), (sent.StatusCode, sent.Headers.Location!.ToString()));
        Assert.False(sent.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(HttpStatusCode.OK, (await plain.GetAsync("/health/ready")).StatusCode);
        plain.DefaultRequestHeaders.Host = "localhost";
        Assert.Equal($"https://hall.test:{port}/", (await plain.GetAsync("/")).Headers.Location!.ToString());
        using var secure = served.Browser(scheme: "https");
        foreach (var path in new[] { "/", "/icons/livehub.svg", "/nowhere" })
        {
            Assert.StartsWith("max-age=", (await secure.GetAsync(path)).Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        }

        await PhonesJoin(secure, port);
    }

    /// <summary>They get an address with https, also from who came by localhost, and are let in over it.</summary>
    private static async Task PhonesJoin(HttpClient here, int port)
    {
        var made = (await (await here.PostAsJsonAsync("/api/sessions", new { title = "Safe", start = "ideaRound", language = "en" }))
            .Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        here.DefaultRequestHeaders.Host = $"localhost:{port}";
        Assert.Equal($"https://hall.test:{port}/join/{made.Code}", (await Address(here, made.Code)).Join);
        here.DefaultRequestHeaders.Host = $"127.0.0.1:{port}";
        here.DefaultRequestHeaders.Authorization = new("Bearer", Secrets.New());
        var hello = await here.PostAsJsonAsync($"/api/sessions/{made.Code}/hello", new { audience = "participants", join = true });
        Assert.Equal(HttpStatusCode.OK, hello.StatusCode);
    }

    [Fact]
    public async Task A_renewed_certificate_is_taken_without_a_restart_and_a_broken_one_is_not()
    {
        await using var served = await Start();
        var first = await Shown(served);
        Assert.Equal("CN=Test issuer", first.Issuer);
        var second = _made.Make();
        File.SetLastWriteTimeUtc(_made.Chain, DateTime.UtcNow.AddSeconds(5));
        Assert.Equal(first.Fingerprint, (await Shown(served)).Fingerprint);
        served.Certificate().LookAgain();
        Assert.Equal(second, (await Shown(served)).Fingerprint);
        File.WriteAllText(_made.Chain, "half a file");
        File.SetLastWriteTimeUtc(_made.Chain, DateTime.UtcNow.AddSeconds(10));
        served.Certificate().LookAgain();
        Assert.Equal(second, (await Shown(served)).Fingerprint);
    }

    [Fact]
    public void What_cannot_be_used_stops_the_start_in_words()
    {
        Assert.Contains("missing", Refusal(_made.Chain + ".not"), StringComparison.Ordinal);
        Assert.Contains("holds no private key", Refusal(_made.Chain, key: null), StringComparison.Ordinal);
        Assert.Contains("holds no certificate", Refusal(_made.Key), StringComparison.Ordinal);
        var key = File.ReadAllText(_made.Key);
        _made.Make();
        File.WriteAllText(_made.Key, key);
        Assert.Contains("does not belong to", Refusal(_made.Chain), StringComparison.Ordinal);
        File.WriteAllText(_made.Key, key[..60] + key[80..]);
        Assert.Contains("cannot be understood", Refusal(_made.Chain), StringComparison.Ordinal);
        _made.Make(fromDays: -31);
        Assert.Contains("has expired on", Refusal(_made.Chain), StringComparison.Ordinal);
        _made.Make(fromDays: 2);
        Assert.Contains("is not valid before", Refusal(_made.Chain), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_and_certificate_must_go_together()
    {
        Assert.Contains("Urls", (await Assert.ThrowsAsync<StartRefused>(() => Start("http://127.0.0.1:0"))).Message, StringComparison.Ordinal);
        Assert.Contains("LiveHub:Certificate", (await Assert.ThrowsAsync<StartRefused>(() => Served.Start(Both))).Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", (await Assert.ThrowsAsync<StartRefused>(() => Served.Start("nowhere"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_console_says_the_name_that_the_certificate_holds()
    {
        var said = new StringWriter();
        Greeting.Print(["https://[::]:5443", "http://[::]:5080"], Certificate(), stop: true, said);
        Assert.Contains("Open https://hall.test:5443/", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("http:", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("close the window", said.ToString(), StringComparison.Ordinal);
        Assert.Contains($"LiveHub {Installation.Version}", said.ToString(), StringComparison.Ordinal);
    }

    private Task<Served> Start(string urls = Both) =>
        Served.Start(urls, ("LiveHub:Certificate", _made.Chain), ("LiveHub:CertificateKey", _made.Key));

    private ServerCertificate? Certificate() => ServerCertificate.From(
        new() { Certificate = _made.Chain, CertificateKey = _made.Key }, Repo.Root, TimeProvider.System);

    private string Refusal(string chain) => Refusal(chain, _made.Key);

    private static string Refusal(string chain, string? key) => Assert.Throws<StartRefused>(() => ServerCertificate.From(
        new() { Certificate = chain, CertificateKey = key }, Repo.Root, TimeProvider.System)).Message;

    private static async Task<JoinAddress> Address(HttpClient http, string code) =>
        (await http.GetFromJsonAsync<JoinAddress>($"/api/sessions/{code}/address", DomainJson.Options))!;

    /// <summary>What a phone is shown in the handshake, and that the one which leads to it came along.</summary>
    private static async Task<(string Fingerprint, string Issuer)> Shown(Served served)
    {
        using var line = new TcpClient();
        await line.ConnectAsync(IPAddress.Loopback, served.Address("https").Port);
        var issuer = "";
        await using var tls = new SslStream(line.GetStream(), false, (_, _, chain, _) =>
        {
            issuer = chain!.ChainPolicy.ExtraStore.Select(one => one.Subject).FirstOrDefault(name => name == "CN=Test issuer") ?? "";
            return true;
        });
        await tls.AuthenticateAsClientAsync("hall.test");
        return (((X509Certificate2)tls.RemoteCertificate!).Thumbprint, issuer);
    }
}
