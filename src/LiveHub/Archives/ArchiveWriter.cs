using System.IO.Compression;
using System.Text.Json;
using LiveHub.Store;

namespace LiveHub.Archives;

/// <summary>Writes logs, side rows and pictures as one archive.</summary>
internal sealed class ArchiveWriter(IEventStore store, IPictureStore pictures, TimeProvider time)
{
    /// <summary>Writes a learning cycle with its sessions, or one session alone.</summary>
    /// <param name="to">Is written to as it comes; left open.</param>
    public async Task Write(Stream to, string? programme, IReadOnlyList<string> sessions, CancellationToken stop)
    {
        // A cycle remembers sessions that were deleted since: of those there is nothing to write.
        var there = await store.Versions([.. sessions.Select(Streams.Session)], stop).ConfigureAwait(false);
        sessions = [.. sessions.Where(code => there.ContainsKey(Streams.Session(code)))];
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        await Lines(zip, ArchiveFormat.ManifestEntry, [ArchiveFormat.Write(new ArchiveManifest(
            ArchiveFormat.Name, ArchiveFormat.Version, time.GetUtcNow(), sessions, programme))], stop).ConfigureAwait(false);
        foreach (var code in sessions)
        {
            await Stream(zip, Streams.Session(code), stop).ConfigureAwait(false);
        }

        if (programme is not null)
        {
            await Stream(zip, Streams.Programme(programme), stop).ConfigureAwait(false);
        }
    }

    private async Task Stream(ZipArchive zip, string stream, CancellationToken stop)
    {
        var tail = await store.Read(stream, 0, stop).ConfigureAwait(false);
        await Lines(zip, ArchiveFormat.EventsEntry(stream), tail.Events.Select(Line), stop).ConfigureAwait(false);
        await Lines(zip, ArchiveFormat.SidesEntry(stream), tail.Sides.Where(row => !ArchiveFormat.Stays(row)).Select(ArchiveFormat.Write), stop)
            .ConfigureAwait(false);
        foreach (var key in await pictures.Keys(stream, stop).ConfigureAwait(false))
        {
            if (await pictures.Find(stream, key, stop).ConfigureAwait(false) is { } picture)
            {
                var entry = zip.CreateEntry($"{ArchiveFormat.PictureEntry(stream, key)}.{picture.Type["image/".Length..]}", CompressionLevel.NoCompression);
                using var bytes = entry.Open();
                await bytes.WriteAsync(picture.Bytes, stop).ConfigureAwait(false);
            }
        }
    }

    private static string Line(StoredEvent row)
    {
        using var data = JsonDocument.Parse(row.Data);
        return ArchiveFormat.Write(new ArchiveLine(row.Version, row.At, data.RootElement, row.Command));
    }

    private static async Task Lines(ZipArchive zip, string name, IEnumerable<string> lines, CancellationToken stop)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        using var text = new StreamWriter(entry.Open());
        foreach (var line in lines)
        {
            await text.WriteLineAsync(line.AsMemory(), stop).ConfigureAwait(false);
        }
    }
}
