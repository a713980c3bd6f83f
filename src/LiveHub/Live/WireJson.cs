using System.Text.Json;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>How answers to phones are written, on sockets and on requests.</summary>
internal static class WireJson
{
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions());

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        DomainJson.Configure(options);
        options.Converters.Add(new RawPatchConverter());
        return options;
    }
}
