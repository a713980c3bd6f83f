using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How often each word of a check-in was given, whatever its case.</summary>
public sealed record WordCounts(ImmutableDictionary<string, WordCount> ByWord)
{
    public static readonly WordCounts None = new(ImmutableDictionary<string, WordCount>.Empty);

    /// <summary>What makes two words one.</summary>
    public static string Fold(string text) => text.ToUpperInvariant();

    public WordCounts With(string text, int change)
    {
        var key = Fold(text);
        var old = ByWord.GetValueOrDefault(key, new WordCount(text, 0));
        return old.Count + change > 0
            ? new(ByWord.SetItem(key, old with { Count = old.Count + change }))
            : new(ByWord.Remove(key));
    }
}

/// <param name="Text">As whoever gave it first wrote it.</param>
public sealed record WordCount(string Text, int Count);
