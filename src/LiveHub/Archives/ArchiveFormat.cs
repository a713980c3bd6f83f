using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Archives;

/// <summary>What an archive file is (docs/ARCHIVE.md): a ZIP of the logs of a learning cycle and its sessions, or of one
/// session, with their side rows and pictures.</summary>
internal static class ArchiveFormat
{
    public const string Name = "livehub-archive";

    /// <summary>Raised when a reader of the old could not read the new.</summary>
    public const int Version = 1;

    public const string ManifestEntry = "archive.json";
    public const string PicturesFolder = "pictures/";

    /// <summary>What may be read in all, unpacked: the pictures of a decade.</summary>
    public const long MostBytes = 1L << 30;

    public const int MostEntries = 20_000;

    public static string EventsEntry(string stream) => $"{stream}/events.jsonl";

    public static string SidesEntry(string stream) => $"{stream}/sides.jsonl";

    public static string PictureEntry(string stream, string key) => $"{stream}/{PicturesFolder}{key}";

    /// <summary>Side rows that do not leave: what is forgotten when a session ends does not leave before.</summary>
    public static bool Stays(SideRow row) => Aside.ForgottenAtEnd.Contains(row.Kind);

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, DomainJson.Options);

    /// <exception cref="JsonException">It is not that.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, DomainJson.Options) ?? throw new JsonException();
}

/// <param name="Programme">The id of the learning cycle; absent in the archive of one session.</param>
/// <param name="Sessions">The join codes.</param>
internal sealed record ArchiveManifest(
    string Format, int Version, DateTimeOffset Made, IReadOnlyList<string> Sessions, string? Programme = null);

/// <summary>One event as a line of the archive.</summary>
/// <param name="Event">As it lies in the log.</param>
internal sealed record ArchiveLine(long Version, long At, JsonElement Event, string? Command = null);
