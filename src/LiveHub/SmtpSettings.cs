using System.ComponentModel;
using LiveHub.Domain;

namespace LiveHub;

/// <summary>The settings under LiveHub:Smtp: by which mail server messages leave.</summary>
public sealed record SmtpSettings
{
    [Description("The mail server, as in smtp.example.org. Absent: no mail leaves, and the owner of a learning cycle finds each "
        + "message ready to be sent by hand.")]
    public string? Host { get; init; }

    [Description("Its port: mostly 587, or 465 with Tls at `always`.")]
    public int Port { get; init; } = 587;

    [Description("As who to log in. Absent: without.")]
    public string? User { get; init; }

    [Description("The password of that user.")]
    public string? Password { get; init; }

    [Description("From whom messages are, as in learnathon@example.org.")]
    public string? From { get; init; }

    [Description("`startTls`: encrypted from the first exchange on, or not at all sent; `always`: encrypted from the first byte; "
        + "`none`: never, for a mail server on this machine.")]
    public SmtpTls Tls { get; init; } = SmtpTls.StartTls;

    /// <summary>Reads and checks them.</summary>
    /// <returns>Null when no mail is to leave.</returns>
    /// <exception cref="StartRefused">One is unknown or impossible; the message names it, without what it says.</exception>
    public static SmtpSettings? Read(IConfigurationSection section, string? publicUrl)
    {
        var known = typeof(SmtpSettings).GetProperties().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { } unknown)
        {
            throw new StartRefused($"The setting LiveHub:Smtp:{unknown.Key} is not known. docs/SETTINGS.md lists the ones that are.");
        }

        if (!section.Exists())
        {
            return null;
        }

        var settings = Bound(section);
        var (name, why) = settings switch
        {
            { Host: null or "" } => ("Host", "is missing. Give the mail server, as in smtp.example.org."),
            { Port: < 1 or > 65_535 } => ("Port", "must be a number from 1 to 65535."),
            _ when !GuestRules.IsAddress(settings.From ?? "") => ("From", "must be an address, as in learnathon@example.org."),
            { User.Length: > 0, Password: null or "" } => ("Password", "is missing, and LiveHub:Smtp:User is set. Set both, or neither."),
            { User: null or "", Password.Length: > 0 } => ("User", "is missing, and LiveHub:Smtp:Password is set. Set both, or neither."),
            _ => ("", ""),
        };
        return name.Length > 0 ? throw new StartRefused($"The setting LiveHub:Smtp:{name} {why}")
            : string.IsNullOrEmpty(publicUrl) ? throw new StartRefused(
                "The setting LiveHub:PublicUrl is missing, and LiveHub:Smtp is set. Links in messages begin with it: give it, as in https://ideas.example.org.")
            : settings;
    }

    private static SmtpSettings Bound(IConfigurationSection section)
    {
        try
        {
            return section.Get<SmtpSettings>() ?? new();
        }
        catch (InvalidOperationException)
        {
            throw new StartRefused("A setting under LiveHub:Smtp cannot be understood: Port is a number, Tls is startTls, always or none.");
        }
    }
}

/// <summary>Whether what goes to the mail server is encrypted.</summary>
public enum SmtpTls
{
    StartTls,
    Always,
    None,
}
