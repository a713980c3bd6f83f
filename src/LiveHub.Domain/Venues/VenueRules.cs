using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Where people take part.</summary>
public enum Venue
{
    /// <summary>All in one room, before one big screen.</summary>
    Room,

    /// <summary>Everybody elsewhere.</summary>
    Online,

    /// <summary>Some in the room, some elsewhere.</summary>
    Both,
}

/// <summary>Says where people take part, and which Wi-Fi there is.</summary>
public sealed record SetVenue(Venue Venue, string? Wifi = null, string? WifiPassword = null) : FacilitatorCommand;

/// <summary>The venue, or its Wi-Fi, changed; the Wi-Fi lies beside the log.</summary>
public sealed record VenueSet(Venue Venue) : Event;

/// <summary>The Wi-Fi of the room.</summary>
public sealed record Wifi(string Name, string? Password = null)
{
    /// <summary>As one side row: the name, and in a second line the password.</summary>
    [JsonIgnore]
    public string Row => $"{Name}\n{Password}";

    public static Wifi Parse(string row) =>
        row.Split('\n', 2) is [var name, { Length: > 0 } password] ? new(name, password) : new(row.TrimEnd('\n'));
}

/// <summary>Where people take part; the Wi-Fi is kept beside the log until the session ends.</summary>
public static class VenueRules
{
    public static Outcome<Event> Set(Session session, SetVenue ask)
    {
        if (!Enum.IsDefined(ask.Venue))
        {
            return (Refusal)RefusalCode.BadCommand;
        }

        var (name, password) = (Line(ask.Wifi), Line(ask.WifiPassword));
        if (Words.TooLong(name, Limits.WifiName) || Words.TooLong(password, Limits.WifiPassword))
        {
            return Refusal.With(
                RefusalCode.TextTooLong, "most", Words.TooLong(name, Limits.WifiName) ? Limits.WifiName : Limits.WifiPassword);
        }

        var wifi = name.Length == 0 ? null : new Wifi(name, password.Length == 0 ? null : password);
        return ask.Venue == session.Venue && wifi == session.Aside.Wifi
            ? Decisions.Nothing
            : new Outcome<Event>.Accepted([new VenueSet(ask.Venue)], [Aside.WifiRow(wifi)]);
    }

    /// <summary>The old Wi-Fi goes; the new one, if any, comes with its side row.</summary>
    public static Session Evolve(Session session, VenueSet happened) =>
        session with { Venue = happened.Venue, Aside = session.Aside with { Wifi = null } };

    private static string Line(string? raw) => Words.Clean(raw).ReplaceLineEndings(" ");
}

/// <summary>The big screen and the facilitator may see the Wi-Fi; people who look at the big screen from elsewhere may not,
/// and see nothing at all while everybody is in the room.</summary>
public static class VenueView
{
    public static object? Wifi(Session session, Audience audience) =>
        audience.Kind is AudienceKind.Stage or AudienceKind.Control ? session.Aside.Wifi : null;

    /// <summary>Whether this audience may look at all.</summary>
    public static bool Admits(Session session, AudienceKind kind) =>
        kind != AudienceKind.Beside || session.Venue != Venue.Room;
}
