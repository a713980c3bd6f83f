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
    [InlineData("ConnectionStrings:Postgres", "Database=livehub")]
    [InlineData("ConnectionStrings:Postgres", "Hots=db")]
    [InlineData("ConnectionStrings:Redis", "redis:6379")]
    [InlineData("ConnectionStrings:Postgress", "Host=db")]
    [InlineData("LiveHub:CommandsPerSecond", "0")]
    public void An_impossible_setting_is_named(string name, string value) =>
        Assert.Contains(name, Assert.Throws<StartRefused>(() => Read(name, value)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_set_is_read() =>
        Assert.Equal("https://ideas.example.org", Read("LiveHub:PublicUrl", "https://ideas.example.org").PublicUrl);

    [Fact]
    public void Two_databases_make_several_nodes()
    {
        var settings = Read(new() { ["ConnectionStrings:Postgres"] = "Host=db", ["ConnectionStrings:Redis"] = "redis:6379" });
        Assert.Equal(("Host=db", "redis:6379"), (settings.Connections.Postgres, settings.Connections.Redis));
    }

    [Fact]
    public void A_password_is_never_said() => Assert.DoesNotContain(
        "s3cret", Assert.Throws<StartRefused>(() => Read("ConnectionStrings:Postgres", "Hots=db;Password=s3cret")).Message,
        StringComparison.Ordinal);

    private static LiveHubSettings Read(string name, string value) => Read(new() { [name] = value });

    private static LiveHubSettings Read(Dictionary<string, string?> values) => LiveHubSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(values).Build());
}
