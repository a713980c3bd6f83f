using System.Globalization;

namespace LiveHub.Chaos;

/// <summary>A word and what follows it: --name value, or --name alone.</summary>
public sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Something stands where a name was expected.</exception>
    public Options(params IReadOnlyList<string> words)
    {
        var at = 0;
        if (words.Count > 0 && !words[0].StartsWith("--", StringComparison.Ordinal))
        {
            Word = words[at++];
        }

        while (at < words.Count)
        {
            var name = words[at++];
            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                throw new ArgumentException($"'{name}' stands where --something was expected.");
            }

            var hasValue = at < words.Count && !words[at].StartsWith("--", StringComparison.Ordinal);
            _values[name[2..]] = hasValue ? words[at++] : "";
        }
    }

    /// <summary>What is to be run; empty: rounds.</summary>
    public string Word { get; } = "";

    public bool Has(string name) => _values.ContainsKey(name);

    public int Number(string name, int otherwise) =>
        _values.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public double Factor(string name, double otherwise) =>
        _values.TryGetValue(name, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);
}
