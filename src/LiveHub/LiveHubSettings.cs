using System.ComponentModel;

namespace LiveHub;

/// <summary>Every setting, with its default. Read from appsettings.json and the environment (LiveHub__Name); each
/// description becomes a line of docs/SETTINGS.md.</summary>
public sealed record LiveHubSettings
{
    [Description("Where the SQLite database lies; made when missing.")]
    public string DataDirectory { get; init; } = "data";

    [Description("The address that phones open, as in https://ideas.example.org: what the QR code says. Absent: the "
        + "address by which the facilitator came, or this machine's address in the local network when that was localhost.")]
    public string? PublicUrl { get; init; }

    [Description("How many commands a second one person may send for long; three times as many at once. Nobody taps faster.")]
    public double CommandsPerSecond { get; init; } = 20;

    /// <summary>The mail server; null: no mail leaves.</summary>
    public SmtpSettings? Smtp { get; init; }

    /// <summary>The databases.</summary>
    public ConnectionSettings Connections { get; init; } = new();

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="StartRefused">A setting is unknown or impossible; the message names it.</exception>
    public static LiveHubSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("LiveHub");
        var known = typeof(LiveHubSettings).GetProperties().Select(p => p.Name).Where(name => name != nameof(Connections)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { } unknown)
        {
            throw new StartRefused($"The setting LiveHub:{unknown.Key} is not known. docs/SETTINGS.md lists the ones that are.");
        }

        var settings = Bound(section) with { Connections = ConnectionSettings.From(configuration) };
        if (string.IsNullOrWhiteSpace(settings.DataDirectory))
        {
            throw new StartRefused("The setting LiveHub:DataDirectory is empty. Give a directory, as in data.");
        }

        if (!string.IsNullOrEmpty(settings.PublicUrl)
            && !(Uri.TryCreate(settings.PublicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            throw new StartRefused($"The setting LiveHub:PublicUrl is '{settings.PublicUrl}', which is not an address. "
                + "Give one as in https://ideas.example.org.");
        }

        if (settings.CommandsPerSecond is not (>= 1 and <= 1_000_000))
        {
            throw new StartRefused("The setting LiveHub:CommandsPerSecond must be a number from 1 to 1000000.");
        }

        return settings with { Smtp = SmtpSettings.Read(section.GetSection(nameof(Smtp)), settings.PublicUrl) };
    }

    private static LiveHubSettings Bound(IConfigurationSection section)
    {
        SmtpSettings.Read(section.GetSection(nameof(Smtp)), "checked below"); // Says better what is wrong with them.
        return section.Get<LiveHubSettings>() ?? new();
    }
}
