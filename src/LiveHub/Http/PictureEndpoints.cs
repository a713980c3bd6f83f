using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;
using Microsoft.AspNetCore.Mvc;

namespace LiveHub.Http;

/// <summary>Pictures of a session: facilitators bring them, whoever knows a picture's key (128 random bits) sees it.</summary>
internal static class PictureEndpoints
{
    /// <summary>Browsers shrink them before they send them.</summary>
    private const int LargestPicture = 400 * 1024;

    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions/{code}/pictures", Keep).WithMetadata(new RequestSizeLimitAttribute(LargestPicture))
            .WithSummary("Keeps a picture (JPEG, PNG, WebP; at most 400 KiB), without its marks.")
            .Produces<PictureKept>(201).ProducesProblem(400).ProducesProblem(403);
        app.MapGet("/api/sessions/{code}/pictures/{key}", Show)
            .WithSummary("A picture.").Produces(200, contentType: "image/jpeg").ProducesProblem(404);
    }

    private static async Task<IResult> Keep(
        string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes, IPictureStore pictures)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        using var bytes = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(bytes, http.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problems.Of(RefusalCode.PictureTooLarge);
        }

        if (PictureBytes.Clean(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is not { } picture)
        {
            return Problems.Of(RefusalCode.BadPicture);
        }

        var stream = session!.Actor.Stream;
        if (await pictures.Count(stream, http.RequestAborted).ConfigureAwait(false) >= Limits.Pictures)
        {
            return Problems.Of(Refusal.With(RefusalCode.TooManyPictures, "most", Limits.Pictures));
        }

        var key = Secrets.New();
        await pictures.Keep(stream, key, picture).ConfigureAwait(false);
        return Problems.Json(new PictureKept(key), StatusCodes.Status201Created);
    }

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
