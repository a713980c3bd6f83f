using System.Net;
using System.Net.Sockets;
using LiveHub.Http;
using LiveHub.Start;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace LiveHub.Tests.Start;

/// <summary>A port that belongs to another program stops the start with a sentence; LiveHub knows itself again.</summary>
public sealed class TakenPortTests
{
    [Fact]
    public async Task A_port_that_is_taken_stops_the_start_and_says_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await using var app = Small($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        var said = (await Assert.ThrowsAsync<StartRefused>(app.RunOrSay)).Message;
        Assert.Contains($"127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}", said, StringComparison.Ordinal);
        Assert.Contains("--urls", said, StringComparison.Ordinal);
        Assert.Contains("appsettings.json", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LiveHub 0.9.0", true)]
    [InlineData("another program", false)]
    public async Task Who_has_the_port_says_whether_it_is_LiveHub(string says, bool ours)
    {
        await using var app = Small("http://127.0.0.1:0");
        app.MapGet(HealthEndpoints.Says, () => says);
        await app.StartAsync();
        Assert.Equal(ours, await TakenPort.IsOurs(new Uri(app.Urls.Single())));
        await app.StopAsync();
        Assert.False(await TakenPort.IsOurs(new Uri("http://127.0.0.1:1/")));
    }

    private static WebApplication Small(string url)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", url]);
        builder.Logging.ClearProviders();
        return builder.Build();
    }
}
