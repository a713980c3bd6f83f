using System.Globalization;
using System.Text;

namespace LiveHub.Mail;

/// <summary>A small writer of calendar files (RFC 5545): events and days, nothing that repeats. Lines are folded at 75 bytes,
/// times are UTC, and each entry keeps its name, so that a newer file takes the place of an older one.</summary>
internal static class CalendarFile
{
    private const int LineBytes = 75;

    public static string Of(IEnumerable<CalendarEntry> entries, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//LiveHub//LiveHub//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        foreach (var entry in entries)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{Escaped(entry.Id)}@livehub");
            Line(text, "DTSTAMP:" + Instant(now));
            Line(text, "SEQUENCE:" + now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
            if (entry.Until is { } until)
            {
                Line(text, "DTSTART:" + Instant(entry.At));
                Line(text, "DTEND:" + Instant(until));
            }
            else
            {
                Line(text, "DTSTART;VALUE=DATE:" + Day(entry.At));
                Line(text, "DTEND;VALUE=DATE:" + Day(entry.At.AddDays(1)));
            }

            Line(text, "SUMMARY:" + Escaped(entry.Title));
            Optional(text, "DESCRIPTION", entry.About);
            Optional(text, "LOCATION", entry.Where);
            if (entry.Link is { } link)
            {
                Line(text, "URL:" + link);
            }

            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Optional(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Line(text, $"{name}:{Escaped(value)}");
        }
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>Folded between characters, never inside one.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => at.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

/// <param name="Id">Its name for ever.</param>
/// <param name="Until">Null: the whole day.</param>
internal sealed record CalendarEntry(
    string Id, string Title, DateTimeOffset At, DateTimeOffset? Until = null, string? Where = null, string? About = null, string? Link = null);
