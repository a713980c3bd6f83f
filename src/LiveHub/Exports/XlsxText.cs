using System.Globalization;
using System.Text;
using System.Xml;

namespace LiveHub.Exports;

/// <summary>Texts as a workbook can hold them.</summary>
internal static class XlsxText
{
    /// <summary>Most characters of a cell, by the format.</summary>
    private const int Longest = 32_767;

    /// <summary>Without what XML has no sign for, and no longer than a cell.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length && clean.Length < Longest - 1; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]) && !char.IsSurrogate(text[at]))
            {
                clean.Append(text[at] == '\r' ? '\n' : text[at]);
            }
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                clean.Append(text[at]).Append(text[++at]);
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether somebody who touches the cell would make a formula of it.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t';

    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
