using System.Globalization;
using System.Text;

namespace LiveHub.Domain;

/// <summary>What may be written: trimmed, counted as a reader counts, without invisible steering marks.</summary>
public static class Words
{
    /// <summary>The bidirectional controls that could turn the rest of a screen around (Unicode TR 9).</summary>
    private const string Steering = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>The text as it is stored: normalised (NFC), outer white space gone, no control characters but
    /// line breaks, at most two of those in a row.</summary>
    public static string Clean(string? raw)
    {
        if (string.IsNullOrEmpty(raw))
        {
            return "";
        }

        var kept = new StringBuilder(raw.Length);
        var breaks = 0;
        foreach (var rune in raw.ReplaceLineEndings("\n").EnumerateRunes())
        {
            breaks = rune.Value == '\n' ? breaks + 1 : 0;
            var isControl = Rune.IsControl(rune) && rune.Value != '\n';
            var isSteering = rune.IsBmp && Steering.Contains((char)rune.Value);
            if (isControl || isSteering || breaks > 2)
            {
                continue;
            }

            kept.Append(rune.ToString());
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>How many characters a reader sees: grapheme clusters, so that one emoji is one.</summary>
    public static int Length(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>Whether the text is longer than <paramref name="most"/> readers' characters, or hides more than
    /// eight code units behind each of them.</summary>
    public static bool TooLong(string text, int most) => text.Length > most && (text.Length > most * 8 || Length(text) > most);
}
