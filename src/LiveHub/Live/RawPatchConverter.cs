using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveHub.Live;

/// <summary>Writes what was serialised once for many as it is.</summary>
internal sealed class RawPatchConverter : JsonConverter<RawPatch>
{
    public override RawPatch Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        throw new NotSupportedException("Patches only go out.");

    public override void Write(Utf8JsonWriter writer, RawPatch value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json.Span, skipInputValidation: true);
}
