using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Words that hold a text back, one list for each language, off until the facilitator wants them.</summary>
public static class WordListRules
{
    public static Outcome<Event> Set(Session session, SetWordList ask)
    {
        if (ask.Language is null || !session.Moderation.WordLists.TryGetValue(ask.Language, out var old))
        {
            return (Refusal)RefusalCode.BadCommand;
        }

        if (ask.Words is { IsDefault: true })
        {
            return (Refusal)RefusalCode.BadCommand;
        }

        ImmutableArray<string>? words = ask.Words is not { } asked ? null
            : [.. asked.Select(word => Words.Clean(word).ReplaceLineEndings(" ")).Where(HoldsLetters).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (words is { Length: > Limits.ListedWords })
        {
            return Refusal.With(RefusalCode.TooManyWords, "most", Limits.ListedWords);
        }

        if (words?.Any(word => Words.TooLong(word, Limits.ListedWord)) == true)
        {
            return Refusal.With(RefusalCode.TextTooLong, "most", Limits.ListedWord);
        }

        if (words is { } same && same.SequenceEqual(old.Words))
        {
            words = null;
        }

        if (words is null && ask.On == old.On)
        {
            return Decisions.Nothing;
        }

        return ApprovalRules.AndWhatNeedNotWait(session, new WordListSet(ask.Language, ask.On, words));
    }

    /// <summary>Whether a text holds a word of a list that is on.</summary>
    public static bool Holds(Session session, string? text)
    {
        if (string.IsNullOrEmpty(text) || session.Moderation.WordLists.Values.All(list => !list.On))
        {
            return false;
        }

        var folded = WordList.Fold(text);
        return session.Moderation.WordLists.Values.Any(list => list.Holds(folded));
    }

    /// <summary>Marks alone would be in every text.</summary>
    private static bool HoldsLetters(string word) => WordList.Fold(word).Trim().Length > 0;
}
