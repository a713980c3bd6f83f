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
    [InlineData("LiveHub:CertificateKey", "key.pem")]
    [InlineData("LiveHub:KeepDays", "0")]
    [InlineData("LiveHub:KeepDays", "36501")]
    [InlineData("LiveHub:KeepDays", "a year")]
    [InlineData("LiveHub:Smtp:Hots", "mail")]
    [InlineData("LiveHub:Smtp:Host", "")]
    [InlineData("LiveHub:CreatePassphrase", "apples")]
    [InlineData("LiveHub:CreatePassphrase", "   a      ")]
    [InlineData("LiveHub:UserHeader", "X-Forwarded-User")]
    [InlineData("LiveHub:UserHeader", "X Forwarded User")]
    [InlineData("LiveHub:TrustedProxies", "proxy.example.org")]
    [InlineData("LiveHub:TrustedProxies", "10.0.0.0/8, 10.0.0.300")]
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

    [Theory]
    [InlineData("LiveHub:Smtp:From", "nobody")]
    [InlineData("LiveHub:Smtp:Port", "70000")]
    [InlineData("LiveHub:Smtp:Port", "many")]
    [InlineData("LiveHub:Smtp:Tls", "perhaps")]
    [InlineData("LiveHub:Smtp:User", "")]
    [InlineData("LiveHub:PublicUrl", "")]
    public void A_mail_server_that_cannot_be_used_stops_the_start(string name, string value)
    {
        var settings = new Dictionary<string, string?>
        {
            ["LiveHub:PublicUrl"] = "https://ideas.example.org",
            ["LiveHub:Smtp:Host"] = "mail",
            ["LiveHub:Smtp:From"] = "learnathon@example.org",
            ["LiveHub:Smtp:User"] = "us",
            ["LiveHub:Smtp:Password"] = "s3cret",
        };
        Assert.Equal(("mail", SmtpTls.StartTls), (Read(settings).Smtp!.Host, Read(settings).Smtp!.Tls));
        settings[name] = value;
        var said = Assert.Throws<StartRefused>(() => Read(settings)).Message;
        Assert.Contains(name is "LiveHub:Smtp:Tls" ? "LiveHub:Smtp" : name[..name.LastIndexOf(':')], said, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_never_said() => Assert.DoesNotContain(
        "s3cret", Assert.Throws<StartRefused>(() => Read("ConnectionStrings:Postgres", "Hots=db;Password=s3cret")).Message,
        StringComparison.Ordinal);

    private static LiveHubSettings Read(string name, string value) => Read(new() { [name] = value });

    private static LiveHubSettings Read(Dictionary<string, string?> values) => LiveHubSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(values).Build());
}
