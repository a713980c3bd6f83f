using System.Globalization;

namespace LiveHub.Simulation;

/// <summary>The words of a command line: --name value. What cannot be understood is an
/// <see cref="ArgumentException"/> with a sentence.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Options(IReadOnlyList<string> args, params IReadOnlyList<string> known)
    {
        for (var i = 0; i < args.Count; i += 2)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            if (!known.Contains(name) || i + 1 == args.Count)
            {
                throw new ArgumentException($"{args[i]} is not known, or has no value. Known: --{string.Join(", --", known)}.");
            }

            _values[name] = args[i + 1];
        }
    }

    /// <summary>A number above 0.</summary>
    public int Number(string name, int otherwise) => !_values.TryGetValue(name, out var text)
        ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"--{name} takes a number above 0.");

    public string? Text(string name) => _values.GetValueOrDefault(name);
}
