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

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="StartRefused">A setting is unknown or impossible; the message names it.</exception>
    public static LiveHubSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("LiveHub");
        var known = typeof(LiveHubSettings).GetProperties().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { } unknown)
        {
            throw new StartRefused($"The setting LiveHub:{unknown.Key} is not known. docs/SETTINGS.md lists the ones that are.");
        }

        foreach (var name in new[] { "Postgres", "Redis" })
        {
            if (!string.IsNullOrWhiteSpace(configuration.GetConnectionString(name)))
            {
                throw new StartRefused($"The setting ConnectionStrings:{name} is set, but this version keeps its data in "
                    + "SQLite on one node. Take the setting away.");
            }
        }

        var settings = section.Get<LiveHubSettings>() ?? new();
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

        return settings;
    }
}
