using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using LiveHub.Access;
using LiveHub.Domain;

namespace LiveHub.Tests.Security;

/// <summary>A well-formed example of every command, by its constructor: new commands need nothing here, unless they bring a type that
/// was not asked for before.</summary>
/// <param name="named">What there is, by the name of the parameter, as in "board"; or by its type, as in "IdeaKey".</param>
internal sealed class Examples(IReadOnlyDictionary<string, object> named)
{
    /// <summary>The concrete commands of a closed family, with their names on the wire.</summary>
    public static IReadOnlyList<(string Name, Type Type)> Of(Type family) =>
        [.. family.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(one => ((string)one.TypeDiscriminator!, one.DerivedType))];

    /// <summary>An example of this command, about what there is.</summary>
    public object Make(Type type)
    {
        var made = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        var example = made.Invoke([.. made.GetParameters().Select(Value)]);
        foreach (var room in type.GetProperties().Where(one => one is { Name: "Room", CanWrite: true }))
        {
            room.SetValue(example, 1); // Of a timer: that of a room, which its host may set too.
        }

        return example;
    }

    private object? Value(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var name = char.ToLowerInvariant(parameter.Name![0]) + parameter.Name[1..];
        return named.TryGetValue(name, out var there) && type.IsInstanceOfType(there) ? there : Value(type, name);
    }

    private object? Value(Type type, string name)
    {
        if (named.TryGetValue(type.Name, out var there))
        {
            return there;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return Several(type.GetGenericArguments()[0], name);
        }

        return type switch
        {
            _ when type == typeof(string) => name.EndsWith("ash", StringComparison.Ordinal) ? Secrets.Hash(Secrets.New()) : "Example",
            _ when type == typeof(int) || type == typeof(long) || type == typeof(double) => Convert.ChangeType(1, type, null),
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2030, 1, 1, 12, 0, 0, TimeSpan.Zero),
            _ when type == typeof(DateOnly) => new DateOnly(2030, 1, 1),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
            _ when type == typeof(ActivityPlan) => new PollPlan { Question = "Example", Options = ["One", "Two"] },
            _ when type == typeof(Said) => new LessonLearned("Example"),
            _ when type == typeof(ImmutableSortedDictionary<string, int>) => ImmutableSortedDictionary<string, int>.Empty.Add("example", 1),
            _ when type == typeof(Canvas) => new Canvas(ImmutableSortedDictionary<CanvasField, string>.Empty.Add(CanvasField.Title, "Example")),
            _ when type is { IsValueType: true } && type.GetConstructor([typeof(string)]) is { } key => key.Invoke([Secrets.New()]),
            _ => Make(type),
        };
    }

    private object Several(Type of, string name)
    {
        var one = Array.CreateInstance(of, 1);
        one.SetValue(Value(of, name), 0);
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(of).Invoke(null, [one])!;
    }
}
