using System.IO.Compression;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Archives;

/// <summary>Reads an archive into the store. Nothing is written before all of it was read and its logs replayed; an import that
/// was cut off goes on where it stopped when it is asked for again.</summary>
internal sealed class ArchiveReader(IEventStore store, IPictureStore pictures, IForgetting forgetting)
{
    private const int EventsAtOnce = 2_000;

    /// <summary>Takes in what the archive holds.</summary>
    /// <returns>What it held; or why it cannot be taken in.</returns>
    public async Task<(ArchiveManifest? Read, Refusal? No)> Read(Stream from, CancellationToken stop)
    {
        ArchiveManifest manifest;
        List<Packed> streams;
        try
        {
            using var zip = new ZipArchive(from, ZipArchiveMode.Read);
            (manifest, streams) = await Unpack(zip, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or ArgumentException or InvalidOperationException
            or NotSupportedException or KeyNotFoundException or FormatException or NullReferenceException or System.Diagnostics.UnreachableException)
        {
            return (null, RefusalCode.BadArchive); // Whatever it is, it is not a log that this program wrote.
        }

        foreach (var stream in streams)
        {
            if (await forgetting.IsGone(stream.Stream, stop).ConfigureAwait(false))
            {
                return (null, RefusalCode.SessionDeleted);
            }

            if (!await Continues(stream, stop).ConfigureAwait(false))
            {
                return (null, RefusalCode.ArchiveIsHere);
            }
        }

        foreach (var stream in streams)
        {
            await Write(stream, stop).ConfigureAwait(false);
        }

        return (manifest, null);
    }

    private static async Task<(ArchiveManifest Manifest, List<Packed> Streams)> Unpack(ZipArchive zip, CancellationToken stop)
    {
        if (zip.Entries.Count > ArchiveFormat.MostEntries || zip.Entries.Sum(entry => entry.Length) > ArchiveFormat.MostBytes)
        {
            throw new InvalidDataException();
        }

        var manifest = ArchiveFormat.Read<ArchiveManifest>(string.Concat(await Lines(zip, ArchiveFormat.ManifestEntry, stop).ConfigureAwait(false)));
        if (manifest is not { Format: ArchiveFormat.Name, Version: ArchiveFormat.Version } || manifest.Sessions.Any(code => JoinCode.Parse(code) != code))
        {
            throw new InvalidDataException();
        }

        var streams = new List<Packed>();
        foreach (var code in manifest.Sessions)
        {
            var packed = await Stream(zip, Streams.Session(code), stop).ConfigureAwait(false);
            Check(Replay<Session, Command, Event>(packed, SessionDecider.Instance).Code == code);
            streams.Add(packed);
        }

        if (manifest.Programme is { } id)
        {
            var packed = await Stream(zip, Streams.Programme(id), stop).ConfigureAwait(false);
            Check(Replay<Programme, ProgrammeCommand, ProgrammeEvent>(packed, ProgrammeDecider.Instance).Id == id);
            streams.Add(packed);
        }

        return (manifest, streams);
    }

    private static async Task<Packed> Stream(ZipArchive zip, string stream, CancellationToken stop)
    {
        var events = (await Lines(zip, ArchiveFormat.EventsEntry(stream), stop).ConfigureAwait(false))
            .Select(ArchiveFormat.Read<ArchiveLine>)
            .Select(line => new StoredEvent(line.Version, line.Command, line.At, line.Event.GetProperty("kind").GetString()!, line.Event.GetRawText()))
            .ToList();
        var sides = (await Lines(zip, ArchiveFormat.SidesEntry(stream), stop).ConfigureAwait(false))
            .Select(ArchiveFormat.Read<SideRow>).ToList();
        Check(sides.All(row => row.Kind != ScanAnswers.RowKind)); // Those never leave: what is in there was put in by somebody.
        Check(events.Count > 0 && events.Select((row, index) => row.Version == index + 1).All(inOrder => inOrder));
        var folder = ArchiveFormat.PictureEntry(stream, "");
        var brought = new List<(string, Picture)>();
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using var packed = entry.Open();
            await packed.CopyToAsync(bytes, stop).ConfigureAwait(false);
            var clean = Http.PictureBytes.Clean(bytes.ToArray());
            var key = Path.GetFileNameWithoutExtension(entry.Name);
            Check(clean is not null && PictureKey.IsWellFormed(key));
            brought.Add((key, clean!));
        }

        return new(stream, events, sides, brought);
    }

    /// <summary>A log that cannot be replayed is refused before it is stored, not found out when somebody comes.</summary>
    private static TState Replay<TState, TCommand, TEvent>(Packed packed, Decider<TState, TCommand, TEvent> subject) where TEvent : class =>
        packed.Sides.Aggregate(packed.Events.Select(EventCodec.Read<TEvent>).Aggregate(subject.Initial, subject.Evolve), subject.Recall);

    /// <summary>Whether what the store has of this stream, if anything, is what an import that was cut off left behind: the beginning
    /// of it, and no side row. What lives here has such rows (of its secrets), and nobody writes on in its log by an archive.</summary>
    private async Task<bool> Continues(Packed packed, CancellationToken stop)
    {
        var here = await store.Read(packed.Stream, 0, stop).ConfigureAwait(false);
        return here.Sides.Count == 0 && here.Events.Count < packed.Events.Count
            && here.Events.Zip(packed.Events).All(pair => (pair.First.Data, pair.First.At) == (pair.Second.Data, pair.Second.At));
    }

    private async Task Write(Packed packed, CancellationToken stop)
    {
        foreach (var (key, picture) in packed.Pictures)
        {
            if (await pictures.Find(packed.Stream, key, stop).ConfigureAwait(false) is null)
            {
                await pictures.Keep(packed.Stream, key, picture).ConfigureAwait(false);
            }
        }

        var here = (await store.Versions([packed.Stream], stop).ConfigureAwait(false)).GetValueOrDefault(packed.Stream);
        var chunks = packed.Events.Skip((int)here).Chunk(EventsAtOnce).ToList();
        for (var i = 0; i < chunks.Count; i++)
        {
            // Side rows come with the last of it, as what they are about.
            if (!await store.Append(packed.Stream, chunks[i], i == chunks.Count - 1 ? packed.Sides : []).ConfigureAwait(false))
            {
                throw new Live.Unavailable("Somebody else is taking in the same archive.");
            }
        }
    }

    private static async Task<List<string>> Lines(ZipArchive zip, string name, CancellationToken stop)
    {
        var entry = zip.GetEntry(name) ?? throw new InvalidDataException();
        using var text = new StreamReader(entry.Open());
        var lines = new List<string>();
        while (await text.ReadLineAsync(stop).ConfigureAwait(false) is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException();
        }
    }

    private sealed record Packed(
        string Stream, IReadOnlyList<StoredEvent> Events, IReadOnlyList<SideRow> Sides, IReadOnlyList<(string Key, Picture Picture)> Pictures);
}
