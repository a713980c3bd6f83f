using System.Globalization;

namespace LiveHub.Domain;

/// <summary>Each person may see its own table. The facilitator may see how many people sit at each, and over how many tables
/// all were spread; nobody sees who sits where.</summary>
public static class TableView
{
    public static IEnumerable<string> Keys(Session session, Audience audience) => audience.Kind == AudienceKind.Control
        ? ["spread", .. session.Tables.Values.Distinct().Select(table => $"table/{table}")]
        : [];

    /// <summary>How many people sit at a table, or one's own table.</summary>
    public static object? Table(Session session, Audience audience, string key) => audience.Kind switch
    {
        AudienceKind.Own when key.Length == 0 => session.TableOf(new(audience.Key)),
        AudienceKind.Control when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var table) =>
            session.Tables.Values.Count(other => other == table) is > 0 and var count ? count : null,
        _ => null,
    };

    public static object? Spread(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Control ? session.SpreadOver : null;

    public static Touch Touched(TableChosen chosen) => Touch.These(
        [.. new[] { chosen.Table, chosen.Was }.OfType<int>().Select(table => $"table/{table}")]).AndOwn(chosen.Seat, "table");

    /// <summary>Every table: those that are empty now were not all so before.</summary>
    public static Touch Touched(TablesSpread spread) =>
        Touch.These(["spread", .. Enumerable.Range(1, Limits.Tables).Select(table => $"table/{table}")]) with
        {
            Own = [.. spread.Seats.SelectMany(seats => seats).Select(seat => (seat, "table"))],
        };
}
