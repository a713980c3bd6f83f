using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace LiveHub.Simulation.Checks;

/// <summary>A number for all that a value holds, down to the last field: equal content gives equal numbers, in whatever
/// order dictionaries and sets were filled.</summary>
internal static class Fingerprint
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    public static ulong Of(object? value) => value switch
    {
        null => 1,
        string text => Letters(text),
        IDictionary map => Unordered(map),
        IEnumerable items when IsSet(value.GetType()) => Unordered(items),
        IEnumerable items => Ordered(items),
        _ when value.GetType() is { IsPrimitive: true } or { IsEnum: true } => Mix((ulong)Convert.ToInt64(value), 2),
        DateTimeOffset at => Mix((ulong)at.UtcTicks, 3),
        TimeSpan span => Mix((ulong)span.Ticks, 4),
        _ => Content(value),
    };

    /// <summary>Where two values of one type differ: paths of fields and keys, as deep as records and dictionaries go.</summary>
    public static IEnumerable<string> Differences(object? one, object? other, string path = "")
    {
        if (Of(one) == Of(other))
        {
            return [];
        }

        if (one is IDictionary map && other is IDictionary second)
        {
            return map.Keys.Cast<object>().Union(second.Keys.Cast<object>())
                .SelectMany(key => Differences(map.Contains(key) ? map[key] : null, second.Contains(key) ? second[key] : null, $"{path}[{key}]"));
        }

        return one is null || other is null || one is string or IEnumerable || one.GetType() != other.GetType() || one.GetType().IsPrimitive
            ? [$"{path}: {Text(one)} / {Text(other)}"]
            : Fields.GetOrAdd(one.GetType(), AllFields).SelectMany(field =>
                Differences(field.GetValue(one), field.GetValue(other), $"{path}.{field.Name}"));
    }

    private static string Text(object? value) => value is IEnumerable items and not string
        ? $"({string.Join(", ", items.Cast<object>())})"
        : value?.ToString() ?? "none";

    private static bool IsSet(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableHashSet<>);

    private static ulong Content(object value)
    {
        var sum = Letters(value.GetType().Name);
        foreach (var field in Fields.GetOrAdd(value.GetType(), AllFields))
        {
            sum = Mix(sum, Of(field.GetValue(value)));
        }

        return sum;
    }

    private static FieldInfo[] AllFields(Type type)
    {
        var fields = new List<FieldInfo>();
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            fields.AddRange(level.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        }

        return [.. fields];
    }

    private static ulong Unordered(IDictionary map)
    {
        var sum = 5ul;
        foreach (DictionaryEntry entry in map)
        {
            // A seat that has written nothing any more, and one that never has, are the same.
            if (entry.Value is not ICollection { Count: 0 })
            {
                sum += Mix(Of(entry.Key), Of(entry.Value));
            }
        }

        return sum;
    }

    private static ulong Unordered(IEnumerable items)
    {
        var sum = 6ul;
        foreach (var item in items)
        {
            sum += Mix(Of(item), 7);
        }

        return sum;
    }

    private static ulong Ordered(IEnumerable items)
    {
        var sum = 8ul;
        foreach (var item in items)
        {
            sum = Mix(sum, Of(item));
        }

        return sum;
    }

    private static ulong Letters(string text)
    {
        var sum = 14695981039346656037ul;
        foreach (var unit in text)
        {
            sum = (sum ^ unit) * 1099511628211ul;
        }

        return sum;
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var z = (a ^ (b + 0x9E3779B97F4A7C15 + (a << 6) + (a >> 2))) * 0xBF58476D1CE4E5B9;
        return z ^ (z >> 29);
    }
}
