using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>The kinds of command that there are, to tell an unknown one from a bad one.</summary>
internal static class CommandNames
{
    private static readonly HashSet<string> Names = [.. typeof(Command)
        .GetCustomAttributes<JsonDerivedTypeAttribute>().Select(known => (string)known.TypeDiscriminator!)];

    public static bool Knows(JsonElement command)
    {
        try
        {
            return command.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String
                && Names.Contains(kind.GetString()!);
        }
        catch (InvalidOperationException) // A name or a value that is no text: half a surrogate pair.
        {
            return false;
        }
    }
}
