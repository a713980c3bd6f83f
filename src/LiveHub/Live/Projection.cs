using System.Buffers;
using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>
/// One audience's view as it was last made: each entity's JSON with the version at which it last changed. So the
/// difference from any version is at hand without a history: the latest value of all that changed since.
/// </summary>
internal sealed class Projection(Audience audience, long floor)
{
    /// <summary>Removed names kept for those who have not heard; beyond so many they are dropped and the floor rises.</summary>
    private const int MostGone = 2_000;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private int _gone;

    public Audience Audience { get; } = audience;

    /// <summary>The place that it is of, as clients say it; null is the plenary, or none.</summary>
    public string? Place => Audience.Kind == AudienceKind.Participants && Audience.Key != PlaceKey.Plenary.Value ? Audience.Key : null;

    /// <summary>The version of the last change.</summary>
    public long Version { get; private set; } = floor;

    /// <summary>The version of the change before: where everybody is who was up to date until now.</summary>
    public long Before { get; private set; } = floor;

    /// <summary>Differences from versions before this one are unknown.</summary>
    public long Floor { get; private set; } = floor;

    public uint Hash { get; private set; }

    /// <summary>How long the whole view is as JSON, about.</summary>
    public int Size { get; private set; }

    public bool Holds(string name) => _entries.TryGetValue(name, out var entry) && entry.Json is not null;

    public IEnumerable<string> Names => _entries.Where(entry => entry.Value.Json is not null).Select(entry => entry.Key);

    /// <summary>Sets an entity as of a version; null takes it out. Nothing happens when it is so already.</summary>
    public void Set(string name, object? value, long version)
    {
        var json = value is null ? null : JsonSerializer.SerializeToUtf8Bytes(value, DomainJson.Family(value), DomainJson.Options);
        _entries.TryGetValue(name, out var old);
        if (json is null ? old.Json is null : old.Json is not null && json.AsSpan().SequenceEqual(old.Json))
        {
            return;
        }

        var hash = json is null ? 0 : ViewHash.OfEntry(name, json);
        _gone += (json is null ? 1 : 0) - (old.Json is null && old.Changed > 0 ? 1 : 0);
        _entries[name] = new(json, hash, version);
        Hash += hash - old.Hash;
        Size += Length(name, json) - Length(name, old.Json);
        Before = Version < version ? Version : Before;
        Version = version;
        if (_gone > MostGone)
        {
            DropGone();
        }
    }

    /// <summary>The patch {f, t, s?, d?} from a version to the newest; from 0: the whole view, with its place p.</summary>
    /// <param name="to">A version of the stream at which the view is as it is, when it is to be told as of then.</param>
    public byte[] Difference(long since, long? to = null)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(buffer, new() { SkipValidation = true });
        json.WriteStartObject();
        json.WriteNumber("f"u8, since);
        json.WriteNumber("t"u8, to ?? Version);
        if (since == 0 && Place is { } place)
        {
            json.WriteString("p"u8, place);
        }

        WriteSet(json, since);
        if (since > 0)
        {
            WriteGone(json, since);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The snapshot {v, p?, s}; in the order of names, which are random, so that it tells nothing of time.</summary>
    public byte[] Whole()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, new() { SkipValidation = true });
        json.WriteStartObject();
        json.WriteNumber("v"u8, Version);
        if (Place is { } place)
        {
            json.WriteString("p"u8, place);
        }

        json.WriteStartObject("s"u8);
        foreach (var (name, entry) in _entries.Where(e => e.Value.Json is not null).OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(entry.Json, skipInputValidation: true);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private void WriteSet(Utf8JsonWriter json, long since)
    {
        var open = false;
        // A whole view goes out in the order of names, which are random: it tells nothing of time.
        foreach (var (name, entry) in since > 0 ? _entries : _entries.OrderBy(e => e.Key, StringComparer.Ordinal).AsEnumerable())
        {
            if (entry.Json is null || entry.Changed <= since)
            {
                continue;
            }

            if (!open)
            {
                json.WriteStartObject("s"u8);
                open = true;
            }

            json.WritePropertyName(name);
            json.WriteRawValue(entry.Json, skipInputValidation: true);
        }

        if (open)
        {
            json.WriteEndObject();
        }
    }

    private void WriteGone(Utf8JsonWriter json, long since)
    {
        var open = false;
        foreach (var (name, entry) in _entries)
        {
            if (entry.Json is not null || entry.Changed <= since)
            {
                continue;
            }

            if (!open)
            {
                json.WriteStartArray("d"u8);
                open = true;
            }

            json.WriteStringValue(name);
        }

        if (open)
        {
            json.WriteEndArray();
        }
    }

    private static int Length(string name, byte[]? json) => json is null ? 0 : name.Length + json.Length + 4;

    private void DropGone()
    {
        foreach (var name in _entries.Where(entry => entry.Value.Json is null).Select(entry => entry.Key).ToList())
        {
            _entries.Remove(name);
        }

        _gone = 0;
        Floor = Version;
    }

    private readonly record struct Entry(byte[]? Json, uint Hash, long Changed);
}
