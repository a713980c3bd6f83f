using Microsoft.Extensions.Configuration;

namespace LiveHub.Tests;

/// <summary>A setting that cannot be meant stops the start, and the sentence names it.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("LiveHub:DataDirectroy", "x")]
    [InlineData("LiveHub:DataDirectory", "")]
    [InlineData("LiveHub:PublicUrl", "ideas.example.org")]
    [InlineData("LiveHub:PublicUrl", "ftp://ideas.example.org")]
    [InlineData("ConnectionStrings:Postgres", "Host=db")]
    [InlineData("ConnectionStrings:Redis", "redis")]
    public void An_impossible_setting_is_named(string name, string value) =>
        Assert.Contains(name, Assert.Throws<StartRefused>(() => Read(name, value)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_set_is_read() =>
        Assert.Equal("https://ideas.example.org", Read("LiveHub:PublicUrl", "https://ideas.example.org").PublicUrl);

    private static LiveHubSettings Read(string name, string value) => LiveHubSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build());
}
