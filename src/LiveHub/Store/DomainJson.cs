using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveHub.Domain;

namespace LiveHub.Store;

/// <summary>How the domain's records read as JSON, in the log and on the wire alike.</summary>
public static class DomainJson
{
    /// <summary>camelCase, enums as words, keys as bare text, nothing absent written, nothing missing accepted.</summary>
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions());

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.AllowOutOfOrderMetadataProperties = true;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = 16;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new KeyConverter<SeatId>());
        options.Converters.Add(new KeyConverter<IdeaKey>());
        options.Converters.Add(new KeyConverter<ActivityKey>());
        options.Converters.Add(new KeyConverter<PlaceKey>());
        options.Converters.Add(new KeyConverter<PitchKey>());
        options.Converters.Add(new KeyConverter<FeedbackKey>());
        options.Converters.Add(new KeyConverter<BuildKey>());
        options.Converters.Add(new KeyConverter<ProjectKey>());
        options.Converters.Add(new KeyConverter<PromiseKey>());
        options.Converters.Add(new KeyConverter<EntryKey>());
        options.Converters.Add(new KeyConverter<RequestKey>());
        options.Converters.Add(new KeyConverter<AppreciationKey>());
        options.Converters.Add(new KeyConverter<ThanksKey>());
        options.Converters.Add(new CanvasConverter());
        return options;
    }

    /// <summary>The type as which a value is written: its closed family, when it has one, or its kind gets lost.</summary>
    public static Type Family(object value)
    {
        var type = value.GetType();
        for (var family = type.BaseType; family is { IsAbstract: true }; family = family.BaseType)
        {
            if (family.IsDefined(typeof(JsonPolymorphicAttribute), false))
            {
                return family;
            }
        }

        return type;
    }

    /// <summary>A canvas is its fields.</summary>
    private sealed class CanvasConverter : JsonConverter<Canvas>
    {
        public override Canvas Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<ImmutableSortedDictionary<CanvasField, string>>(ref reader, options) ?? throw new JsonException());

        public override void Write(Utf8JsonWriter writer, Canvas value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Fields, options);
    }

    private sealed class KeyConverter<TKey> : JsonConverter<TKey> where TKey : struct, IKey<TKey>
    {
        public override TKey Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? TKey.From(reader.GetString()!) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, TKey value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);

        public override TKey ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            TKey.From(reader.GetString()!);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TKey value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Value);
    }
}
