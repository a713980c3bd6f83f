using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LiveHub.Domain;

/// <summary>Words of one language that hold a text back, as the facilitator wrote them.</summary>
public sealed record WordList(bool On, ImmutableArray<string> Words)
{
    /// <summary>What each list begins with: mild, a facilitator adds what its hall needs.</summary>
    public static readonly ImmutableSortedDictionary<string, WordList> All = ImmutableSortedDictionary<string, WordList>.Empty
        .Add("en", new(false, ["idiot", "idiots", "moron", "stupid", "dumb", "loser", "shut up", "crap", "damn", "bloody", "bullshit"]))
        .Add("nl", new(false, ["idioot", "idioten", "sukkel", "stom", "dom", "eikel", "hou je mond", "klootzak", "verdomme", "onzin", "flikker op"]));

    /// <summary>Capitals of European languages with marks, and without them, in the same order: the program knows no language of its
    /// machine, so that all nodes decide alike, and cannot ask it.</summary>
    private const string
        Marked = "ÀÁÂÃÄÅĀĂĄÇĆĈĊČĎĐÈÉÊËĒĔĖĘĚĜĞĠĢĤÌÍÎÏĨĪĬĮİĴĶĹĻĽŁÑŃŅŇÒÓÔÕÖŌŎŐØŔŖŘŚŜŞŠŢŤÙÚÛÜŨŪŬŮŰŲŴÝŶŸŹŻŽ",
        Plain = "AAAAAAAAACCCCCDDEEEEEEEEEGGGGHIIIIIIIIIJKLLLLNNNNOOOOOOOOORRRSSSSTTUUUUUUUUUUWYYYZZZ";

    private readonly ImmutableArray<string> _folded = [.. Words.Select(Fold)];

    /// <summary>Whether the text holds one of the words, whole, whatever its case and accents.</summary>
    /// <param name="folded">As <see cref="Fold"/> gives it.</param>
    public bool Holds(string folded) => On && _folded.Any(word => folded.Contains(word, StringComparison.Ordinal));

    /// <summary>The words of a text in capitals without accents, each between spaces; marks that nobody sees count for nothing.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(" ", text.Length + 2);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case var _ when Rune.IsLetterOrDigit(rune):
                    folded.Append(Bare(Rune.ToUpperInvariant(rune).ToString()));
                    break;
                case var _ when folded[^1] != ' ':
                    folded.Append(' ');
                    break;
            }
        }

        return folded[^1] == ' ' ? folded.ToString() : folded.Append(' ').ToString();
    }

    private static string Bare(string letter) =>
        Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at].ToString() : letter;
}
