using System.Globalization;
using System.Text;

namespace LiveHub.Domain;

/// <summary>A text as pieces of its words, by number: what two texts have in common whatever their endings, the order of
/// their words, typos or language. One and the same piece always has the same number here.</summary>
internal sealed class Grams
{
    private const int Shortest = 3;
    private const int Longest = 5;

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly Dictionary<string, int[]> _words = [];

    /// <summary>By piece, in which of the texts learnt it was met last: so each counts once.</summary>
    private readonly List<int> _metIn = [];

    private int _texts;

    /// <summary>How many different pieces were met so far.</summary>
    public int Count => _numbers.Count;

    /// <summary>The pieces of 3 to 5 letters within each word, its two edges counted as letters, each piece once.</summary>
    public int[] Learn(string text)
    {
        var pieces = new List<int>();
        _texts++;
        foreach (var word in Split(text))
        {
            if (!_words.TryGetValue(word, out var known))
            {
                known = [.. Pieces(word).Select(NumberOf)];
                _words.Add(word, known);
            }

            foreach (var piece in known)
            {
                if (_metIn[piece] != _texts)
                {
                    _metIn[piece] = _texts;
                    pieces.Add(piece);
                }
            }
        }

        return [.. pieces];
    }

    /// <summary>The same without remembering what is new, and how many pieces that are.</summary>
    public (int[] Known, int Fresh) Look(string text)
    {
        var met = Split(text).SelectMany(Pieces).Distinct().ToList();
        int[] known = [.. met.Where(_numbers.ContainsKey).Select(piece => _numbers[piece])];
        return (known, met.Count - known.Length);
    }

    private static string[] Split(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<ulong> Pieces(string word)
    {
        var edged = $" {word} ";
        for (var start = 0; start + Shortest <= edged.Length; start++)
        {
            // FNV-1a: two pieces with the same 64 bits are never met in practice.
            var hash = 14695981039346656037UL;
            for (var at = start; at < edged.Length && at - start < Longest; at++)
            {
                hash = (hash ^ edged[at]) * 1099511628211UL;
                if (at - start + 1 >= Shortest)
                {
                    yield return hash;
                }
            }
        }
    }

    private int NumberOf(ulong piece)
    {
        if (!_numbers.TryGetValue(piece, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(piece, number);
            _metIn.Add(0);
        }

        return number;
    }

    /// <summary>Small letters without accents, and one space for all else; an apostrophe or hyphen joins what it stands between.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’' or '-'))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
