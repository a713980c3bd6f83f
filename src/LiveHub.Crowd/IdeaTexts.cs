using System.Globalization;
using System.Text;

namespace LiveHub.Crowd;

/// <summary>Composes texts like those that people type, of exactly the wished length.</summary>
public sealed class IdeaTexts(Random chance)
{
    /// <summary>Words between two full stops, about as many as people write.</summary>
    private const int SentenceLength = 9;

    private const int ShortestWord = 2;

    /// <summary>Short sentences of ordinary English words.</summary>
    /// <param name="length">Characters, at least 3.</param>
    public string Plain(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, ShortestWord + 1);
        var text = new StringBuilder(length);
        var left = length - 1; // The last full stop.
        for (var words = 1; left > 0; words++)
        {
            var word = Fitting(left);
            left -= word.Length;
            var first = words % SentenceLength == 1;
            text.Append(first ? char.ToUpperInvariant(word[0]) : word[0]).Append(word, 1, word.Length - 1);
            var gap = words % SentenceLength == 0 && left >= ShortestWord + 2 ? ". " : " ";
            if (left > 0)
            {
                text.Append(gap);
                left -= gap.Length;
            }
        }

        return text.Append('.').ToString();
    }

    /// <summary>Words of many scripts, and signs: most characters take three or four bytes in UTF-8.</summary>
    /// <param name="length">Characters as a reader counts them.</param>
    public string Rich(int length)
    {
        var text = new StringBuilder(length * 2);
        for (var left = length; left > 0;)
        {
            var word = OrdinaryWords.OfTheWorld[chance.Next(OrdinaryWords.OfTheWorld.Length)];
            var letters = new StringInfo(word).LengthInTextElements;
            if (letters > left)
            {
                (word, letters) = (OrdinaryWords.Sign, 1);
            }

            text.Append(word);
            left -= letters;
        }

        return text.ToString();
    }

    /// <summary>A word that leaves either nothing, or room for a gap and another word.</summary>
    private string Fitting(int left)
    {
        while (true)
        {
            var word = OrdinaryWords.English[chance.Next(OrdinaryWords.English.Length)];
            var rest = left - word.Length;
            if (rest == 0 || rest >= ShortestWord + 1)
            {
                return word;
            }
        }
    }
}
