using System.IO.Compression;
using System.Text;
using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Exports;

/// <summary>Everything in one file: the report in each of its forms, and the photos that stand in it.</summary>
internal sealed class ZipReport(IPictureStore pictures)
{
    /// <summary>Of all photos together: what is beyond it is left out.</summary>
    private const long MostPhotoBytes = 256L * 1024 * 1024;

    /// <param name="source">With the people, for who may have them: they are in the workbook only.</param>
    public async Task Write(Stream to, ExportSource source, CancellationToken stop)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var (report, all) = (source.Report, source with { People = null });
        var photos = await Photos(zip, report, stop).ConfigureAwait(false);
        var name = $"livehub-{report.Code}";
        await Text(zip, $"{name}.html", HtmlReport.Write(all, photos.GetValueOrDefault), stop).ConfigureAwait(false);
        await Text(zip, $"{name}.md", MarkdownReport.Write(all), stop).ConfigureAwait(false);
        await Text(zip, $"{name}.json", JsonSerializer.Serialize(report, ExportJson.Indented), stop).ConfigureAwait(false);
        await Text(zip, $"{name}.csv", '\uFEFF' + CsvReport.Write(report, source.Words), stop).ConfigureAwait(false);
        using var workbook = new MemoryStream();
        XlsxReport.Write(workbook, ExportSections.Of(source));
        await Bytes(zip, $"{name}.xlsx", workbook.ToArray(), stop).ConfigureAwait(false);
    }

    private async Task<Dictionary<string, string>> Photos(ZipArchive zip, Report report, CancellationToken stop)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = MostPhotoBytes;
        foreach (var key in report.Boards.SelectMany(board => board.Ideas).Select(idea => idea.Picture).OfType<string>().Distinct())
        {
            if (await pictures.Find(Streams.Session(report.Code), key, stop).ConfigureAwait(false) is not { } picture || picture.Bytes.Length > left)
            {
                continue;
            }

            left -= picture.Bytes.Length;
            files[key] = $"photos/{key}.{picture.Type["image/".Length..]}";
            await Bytes(zip, files[key], picture.Bytes, stop).ConfigureAwait(false);
        }

        return files;
    }

    private static Task Text(ZipArchive zip, string name, string text, CancellationToken stop) => Bytes(zip, name, Encoding.UTF8.GetBytes(text), stop);

    private static async Task Bytes(ZipArchive zip, string name, byte[] bytes, CancellationToken stop)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        await entry.WriteAsync(bytes, stop).ConfigureAwait(false);
    }
}

/// <summary>JSON that people may look at.</summary>
internal static class ExportJson
{
    public static readonly JsonSerializerOptions Indented = new(DomainJson.Options) { WriteIndented = true };
}
