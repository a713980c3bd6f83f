namespace LiveHub.Domain;

/// <summary>One word of appreciation, unique in its session.</summary>
public readonly record struct AppreciationKey(string Value) : IKey<AppreciationKey>, IComparable<AppreciationKey>
{
    public static AppreciationKey From(string value) => new(value);

    public int CompareTo(AppreciationKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
