using LiveHub.Access;
using LiveHub.Archives;
using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;
using Microsoft.AspNetCore.Mvc;

namespace LiveHub.Http;

/// <summary>A whole learning cycle, or one session, as one file, and back.</summary>
internal static class ArchiveEndpoints
{
    /// <summary>Of an archive as it comes in.</summary>
    private const long Largest = 512L * 1024 * 1024;

    private static readonly SemaphoreSlim OneAtATime = new(1);

    public static void MapArchives(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/programmes/{id}/archive", OfProgramme)
            .WithSummary("A learning cycle with all its sessions as one file.").Produces(200, contentType: "application/zip").ProducesProblem(403);
        app.MapGet("/api/sessions/{code}/archive", OfSession)
            .WithSummary("A session as one file.").Produces(200, contentType: "application/zip").ProducesProblem(403);
        app.MapPost("/api/archives", Import).WithMetadata(new RequestSizeLimitAttribute(Largest))
            .WithSummary("Takes in an archive; all its links work here as they did there.")
            .Produces<ArchiveRead>(201).ProducesProblem(400);
    }

    private static async Task<IResult> OfProgramme(
        string id, HttpContext http, Programmes programmes, Harvester harvester, WrongCodes wrongCodes, ArchiveWriter writer)
    {
        var (programme, who, no) = await ProgrammeEndpoints.Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null || who.Role != Role.Owner)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await harvester.CatchUp(programme!).ConfigureAwait(false);
        return File(writer, programme!.Id, [.. programme.State.Editions.Select(edition => edition.Session)], $"livehub-{programme.Id}.zip");
    }

    private static async Task<IResult> OfSession(
        string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes, ArchiveWriter writer)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        http.Response.Headers.CacheControl = "no-store";
        return File(writer, null, [session!.Code], $"livehub-{session.Code}.zip");
    }

    private static async Task<IResult> Import(
        HttpContext http, Makers makers, ArchiveReader reader, Sessions sessions, Programmes programmes)
    {
        var (maker, unknown) = await MakerEndpoints.Enter(http, makers).ConfigureAwait(false);
        if (unknown is not null)
        {
            return unknown;
        }

        if (!await OneAtATime.WaitAsync(0).ConfigureAwait(false))
        {
            return Problems.Of(RefusalCode.TooFast, 5_000);
        }

        var file = Path.GetTempFileName();
        try
        {
            await using var packed = new FileStream(file, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
            await http.Request.Body.CopyToAsync(packed, http.RequestAborted).ConfigureAwait(false);
            packed.Position = 0;
            var (manifest, no) = await reader.Read(packed, http.RequestAborted).ConfigureAwait(false);
            if (manifest is null)
            {
                return Problems.Of(no!);
            }

            // Somebody may have come while half of it was in.
            sessions.Awake.Where(session => manifest.Sessions.Contains(session.Code)).ToList().ForEach(session => _ = session.Actor.ReadOn());
            _ = manifest.Programme is { } id ? (await programmes.Find(id).ConfigureAwait(false))?.Actor.ReadOn() : null;
            foreach (var stream in manifest.Sessions.Select(Streams.Session).Concat(manifest.Programme is { } cycle ? [Streams.Programme(cycle)] : []))
            {
                await makers.Remember(maker, stream).ConfigureAwait(false);
            }

            return Problems.Json(new ArchiveRead(manifest.Sessions, manifest.Programme), StatusCodes.Status201Created);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>A ZIP is written as it comes, which its writer does by writes that wait: so it goes into a file first.</summary>
    private static IResult File(ArchiveWriter writer, string? programme, IReadOnlyList<string> sessions, string name) =>
        Results.Stream(
            async to =>
            {
                await using var packed = new FileStream(
                    Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
                await writer.Write(packed, programme, sessions, default).ConfigureAwait(false);
                packed.Position = 0;
                await packed.CopyToAsync(to).ConfigureAwait(false);
            },
            "application/zip", name);
}

/// <summary>What an archive held: sessions by their join codes, and the learning cycle, if it was one.</summary>
public sealed record ArchiveRead(IReadOnlyList<string> Sessions, string? Programme = null);
