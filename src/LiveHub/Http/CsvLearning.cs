using System.Text;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>The rows of cards that people picked, and of how they felt at the close.</summary>
internal static class CsvLearning
{
    public static void Cards(StringBuilder csv, ReportCheckIn checkIn, Func<string, string> words)
    {
        foreach (var card in checkIn.Cards ?? [])
        {
            CsvReport.Row(csv, words("report.card"), checkIn.Question, "", "", "", card.Title, "", CsvReport.Number(card.Count));
        }
    }

    /// <summary>By grade how many people gave it; nothing of what fewer than five answered.</summary>
    public static void Taps(StringBuilder csv, TapCounts? taps, Func<string, string> words)
    {
        (string Word, TapLine? Line)[] all = [("learn.taps.cared", taps?.Cared), ("learn.taps.enabled", taps?.Enabled), ("learn.taps.inspired", taps?.Inspired)];
        foreach (var (word, line) in all)
        {
            int[] grades = line is null ? [] : [line.One, line.Two, line.Three, line.Four, line.Five];
            for (var at = 0; at < grades.Length; at++)
            {
                CsvReport.Row(csv, words("learn.taps.title"), words(word), "", "", "", CsvReport.Number(at + 1), "", CsvReport.Number(grades[at]));
            }
        }
    }
}
