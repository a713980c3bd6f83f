using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>The kinds of command that there are, to tell an unknown one from a bad one.</summary>
internal static class CommandNames
{
    private static readonly List<string> Names = [.. typeof(Command)
        .GetCustomAttributes<JsonDerivedTypeAttribute>().Select(known => (string)known.TypeDiscriminator!)];

    /// <summary>Compared as JSON text: a kind that is no text at all (half a surrogate pair) is just unknown.</summary>
    public static bool Knows(JsonElement command) =>
        command.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String
        && Names.Exists(name => kind.ValueEquals(name));
}
