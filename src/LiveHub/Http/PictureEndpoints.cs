using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;
using Microsoft.AspNetCore.Mvc;

namespace LiveHub.Http;

/// <summary>Pictures of a session: facilitators and people with a seat bring them, whoever knows a picture's key (128 random bits)
/// sees it.</summary>
internal static class PictureEndpoints
{
    /// <summary>Browsers shrink them before they send them.</summary>
    private const int LargestPicture = 400 * 1024;

    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions/{code}/pictures", Keep).WithMetadata(new RequestSizeLimitAttribute(LargestPicture))
            .WithSummary("Keeps a picture (JPEG, PNG, WebP; at most 400 KiB, of a participant 200 KiB), without its marks.")
            .Produces<PictureKept>(201).ProducesProblem(400).ProducesProblem(403);
        app.MapGet("/api/sessions/{code}/pictures/{key}", Show)
            .WithSummary("A picture.").Produces(200, contentType: "image/jpeg").ProducesProblem(404);
    }

    private static async Task<IResult> Keep(
        string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes, IPictureStore pictures)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator or Role.Participant })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        var seat = who is { Role: Role.Participant } person ? person.Seat : (SeatId?)null;
        var largest = seat is null ? LargestPicture : Limits.PhotoBytes;

        using var bytes = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(bytes, http.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problems.Of(TooLarge(largest));
        }

        if (bytes.Length > largest)
        {
            return Problems.Of(TooLarge(largest));
        }

        if (PictureBytes.Clean(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is not { } picture)
        {
            return Problems.Of(RefusalCode.BadPicture);
        }

        var stream = session!.Actor.Stream;
        if (await RefuseOneMore(session, seat, pictures, http.RequestAborted).ConfigureAwait(false) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var key = Secrets.New();
        await (seat is { } by ? pictures.KeepFor(by.Value, stream, key, picture) : pictures.Keep(stream, key, picture)).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return Problems.Json(new PictureKept(key), StatusCodes.Status201Created);
    }

    private static async Task<Refusal?> RefuseOneMore(LiveSession session, SeatId? seat, IPictureStore pictures, CancellationToken stop)
    {
        var stream = session.Actor.Stream;
        if (seat is { } by)
        {
            if (session.State.Ended)
            {
                return RefusalCode.SessionEnded;
            }

            if (await pictures.CountOf(by.Value, stream, stop).ConfigureAwait(false) >= Limits.PicturesEach)
            {
                return Refusal.With(RefusalCode.TooManyPictures, "most", Limits.PicturesEach);
            }
        }

        var most = seat is null ? Limits.Pictures : Limits.PicturesOfPeople;
        return await pictures.Count(stream, stop).ConfigureAwait(false) >= most
            ? Refusal.With(RefusalCode.TooManyPictures, "most", most)
            : null;
    }

    private static Refusal TooLarge(int bytes) => Refusal.With(RefusalCode.PictureTooLarge, "most", bytes / 1024);

    private static async Task<IResult> Show(
        string code, string key, HttpContext http, Sessions sessions, WrongCodes wrongCodes, IPictureStore pictures)
    {
        var (session, _, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (!PictureKey.IsWellFormed(key)
            || await pictures.Find(session!.Actor.Stream, key, http.RequestAborted).ConfigureAwait(false) is not { } picture)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(picture.Bytes, picture.Type);
    }
}

/// <summary>The key of a picture that is now kept.</summary>
public sealed record PictureKept(string Key);
