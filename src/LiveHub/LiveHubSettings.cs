using System.ComponentModel;
using System.Globalization;

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

    [Description("A passphrase of at least 8 characters that whoever makes a session or brings in an archive says first, once in each browser. "
        + "All who know it share one list of sessions. A changed passphrase is asked for again everywhere. Absent: nobody is asked (docs/ACCESS.md).")]
    public string? CreatePassphrase { get; init; }

    [Description("The header in which the organisation's own sign-in, a proxy in front of this server, names who is signed in, as in X-Forwarded-User: "
        + "who is named may make sessions, and finds them again on any device. It counts from TrustedProxies only, which must overwrite or remove what a "
        + "client sends under this name (docs/ACCESS.md). Absent: no header counts.")]
    public string? UserHeader { get; init; }

    [Description("The addresses of proxies in front of this server, or networks in CIDR, with commas, as in 10.0.0.5, 172.30.86.0/24. From those alone "
        + "UserHeader and X-Forwarded-For, -Proto and -Host are believed. Absent: from nobody.")]
    public string? TrustedProxies { get; init; }

    [Description("How many commands a second one person may send for long; three times as many at once. Nobody taps faster.")]
    public double CommandsPerSecond { get; init; } = 20;

    [Description("Who runs this server, as in Town of Delft: said on the privacy page. Absent: the page says that whoever gave out the link does.")]
    public string? Organisation { get; init; }

    [Description("Whom people ask about their data, as in privacy@example.org or a phone number: said on the privacy page.")]
    public string? PrivacyContact { get; init; }

    [Description("The certificate for HTTPS, a PEM file: the certificate, those that lead to it, and its key if that has no file of its own. Read "
        + "again when it changes. Absent: plain http. With it, Urls is https://*:5443;http://*:5080 unless set, and http leads to https.")]
    public string? Certificate { get; init; }

    [Description("The certificate's key, a PEM file without a passphrase. Absent: it is in the file of LiveHub:Certificate.")]
    public string? CertificateKey { get; init; }

    [Description("Sessions are deleted so many days after their end, those that nobody ended so many days after the last that happened in them; what they "
        + "carried into their learning cycle stays there. Absent: they are kept until somebody deletes them.")]
    public int? KeepDays { get; init; }

    /// <summary>The mail server; null: no mail leaves.</summary>
    public SmtpSettings? Smtp { get; init; }

    /// <summary>A hundred years.</summary>
    private const int MostDays = 36_500;

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

        AccessSettings.Check(settings);
        if (settings is { Certificate: null or "", CertificateKey.Length: > 0 })
        {
            throw new StartRefused("The setting LiveHub:CertificateKey is set, and LiveHub:Certificate is not. Set both, or neither.");
        }

        return settings with { Smtp = SmtpSettings.Read(section.GetSection(nameof(Smtp)), settings.PublicUrl) };
    }

    private static LiveHubSettings Bound(IConfigurationSection section)
    {
        if (section[nameof(KeepDays)] is { } days
            && !(int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostDays))
        {
            throw new StartRefused($"The setting LiveHub:KeepDays must be a whole number from 1 to {MostDays}, as in 365. Leave it away to keep "
                + "sessions until somebody deletes them.");
        }

        SmtpSettings.Read(section.GetSection(nameof(Smtp)), "checked below"); // Says better what is wrong with them.
        return section.Get<LiveHubSettings>() ?? new();
    }
}
