using LiveHub.Http;

namespace LiveHub.Journeys;

/// <summary>What screens say in one language, by its name in the catalogue.</summary>
/// <param name="sentences">In place of the product's own.</param>
internal sealed class ScreenWords(string language, Sentences? sentences = null)
{
    private readonly Sentences _sentences = sentences ?? new();

    public string this[string name] => Known(name, _sentences.In(language)(name));

    /// <summary>With a number, in its form.</summary>
    public string Of(string name, int count) =>
        Known(name, _sentences.Counting(language)(name, count)).Replace("{count}", $"{count}", StringComparison.Ordinal);

    /// <summary>Up to what is filled in.</summary>
    public string Before(string name) => this[name].Split('{')[0].Trim();

    /// <summary>What is missing is shown as its name.</summary>
    private static string Known(string name, string said)
    {
        Assert.NotEqual(name, said);
        return said;
    }
}
