using System.Net;
using System.Net.Http.Json;
using LiveHub.Access;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests.Start;
using Microsoft.AspNetCore.Http;

namespace LiveHub.Tests.Http;

/// <summary>Whether phones get here: told on the server's own computer until the first one has come.</summary>
public sealed class ReachTests
{
    private const string Phone = "192.0.2.7";

    private readonly MovableClock _clock = new();
    private readonly Heard _console = new();

    [Fact]
    public async Task Who_sits_here_is_told_until_the_first_device_comes()
    {
        await using var served = await Served.Start("http://127.0.0.1:0");
        using var here = served.Browser();
        using var made = await here.PostAsJsonAsync("/api/sessions", new { title = "First", start = "ideaRound", language = "en" });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(new(true, served.Address().Port, OperatingSystem.IsWindows()), await Asked(here));
        served.Clock.Advance(Reach.Patience);
        Assert.Contains("No other device has reached", await served.Console.Next(), StringComparison.Ordinal);
        using var other = served.Browser(Phone);
        Assert.Equal(new(false), await Asked(other));
        Assert.Equal(new(false), await Asked(here));
        Assert.Contains("phones can come", await served.Console.Next(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("this computer", true)]
    [InlineData(Phone, false)]
    [InlineData("::ffff:192.0.2.7", false)]
    [InlineData("2001:db8::7", false)]
    public void A_device_is_another_when_its_address_is_not_of_this_computer(string from, bool own)
    {
        using var reach = Begin();
        reach.Saw(Request(from == "this computer" ? PublicAddress.LanAddress() ?? IPAddress.Loopback : IPAddress.Parse(from)));
        Assert.Equal(!own, reach.IsReached);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    public void Behind_a_proxy_nothing_can_be_told(string header)
    {
        using var reach = Begin();
        var request = Request(IPAddress.Loopback);
        request.Request.Headers[header] = Phone;
        reach.Saw(request);
        Assert.True(reach.IsReached);
    }

    [Fact]
    public void With_a_public_address_or_a_shared_database_nobody_is_warned()
    {
        using var known = Begin(new() { PublicUrl = "https://ideas.example.org" });
        using var shared = Begin(new() { Connections = new() { Postgres = "Host=db" } });
        Assert.True(known.IsReached && shared.IsReached);
    }

    [Fact]
    public async Task The_console_says_once_what_it_can_be_and_nothing_before_a_phone_may_be_expected()
    {
        using var reach = Begin();
        reach.Expect("192.0.2.1:5080", 5080);
        _clock.Advance(Reach.Patience - TimeSpan.FromSeconds(30));
        Assert.True(_console.IsSilent);
        reach.Expect("192.0.2.1:5080", 5080);
        _clock.Advance(TimeSpan.FromSeconds(30));
        var said = await _console.Next();
        foreach (var cause in new[] { "192.0.2.1:5080", "firewall", OperatingSystem.IsWindows() ? "localport=5080" : "5080/tcp", "apart", "mobile data" })
        {
            Assert.Contains(cause, said, StringComparison.Ordinal);
        }

        Assert.True(_console.IsSilent);
    }

    [Fact]
    public void The_console_says_nothing_when_phones_come_in_time()
    {
        using var reach = Begin();
        reach.Expect("192.0.2.1:5080", 5080);
        reach.Saw(Request(IPAddress.Parse(Phone)));
        reach.Warn("192.0.2.1:5080", 5080);
        Assert.True(_console.IsSilent);
    }

    private Reach Begin(LiveHubSettings? settings = null) => new(settings ?? new(), _clock, _console);

    private static DefaultHttpContext Request(IPAddress from)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = from;
        return http;
    }

    private static async Task<ReachSheet> Asked(HttpClient http) =>
        (await http.GetFromJsonAsync<ReachSheet>("/api/reach", DomainJson.Options))!;
}
