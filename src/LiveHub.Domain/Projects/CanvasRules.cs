using System.Globalization;

namespace LiveHub.Domain;

/// <summary>Whether a text may stand in a field of a canvas.</summary>
public static class CanvasRules
{
    /// <summary>The text as it is kept, or why it cannot be; an empty one empties the field.</summary>
    /// <param name="today">The day of writing: an experiment starts within 14 days, a project ends within 6 months
    /// (learnathon.md B1, B6).</param>
    public static (string? Text, Refusal? No) Check(CanvasField field, string? text, DateOnly today)
    {
        if (!Enum.IsDefined(field))
        {
            return (null, RefusalCode.BadCommand);
        }

        var clean = Words.Clean(text);
        if (field is CanvasField.Title or CanvasField.TryWho or CanvasField.Sponsor)
        {
            clean = clean.ReplaceLineEndings(" ");
        }

        var most = field == CanvasField.Title ? Limits.Title : Limits.Idea;
        return clean.Length == 0 ? (field == CanvasField.Title ? null : "", field == CanvasField.Title ? RefusalCode.TextEmpty : null)
            : Canvas.Days.Contains(field) ? Day(field, clean, today)
            : Words.TooLong(clean, most) ? (null, Refusal.With(RefusalCode.TextTooLong, "most", most))
            : (clean, null);
    }

    private static (string? Text, Refusal? No) Day(CanvasField field, string text, DateOnly today) =>
        !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (null, RefusalCode.BadDay)
        : day < today ? (null, RefusalCode.DayPassed)
        : field == CanvasField.TryStart && day > today.AddDays(Limits.ExperimentWithinDays)
            ? (null, Refusal.With(RefusalCode.ExperimentTooLate, "days", Limits.ExperimentWithinDays))
        : field == CanvasField.EndBy && day > today.AddMonths(Limits.ProjectMonths)
            ? (null, Refusal.With(RefusalCode.ProjectTooLong, "months", Limits.ProjectMonths))
        : (text, null);
}
