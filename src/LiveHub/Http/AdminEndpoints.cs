using LiveHub.Access;
using LiveHub.Admin;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>What words on the command line ask of the server that runs on the same data; with its key, from this machine alone.</summary>
internal static class AdminEndpoints
{
    public static void MapAdmin(this IEndpointRouteBuilder app) => app.MapPost("/api/admin/links", Give).ExcludeFromDescription();

    private static async Task<IResult> Give(LinksWish wish, HttpContext http, ServerKey key, NewLinks links)
    {
        if (!key.Knows(http))
        {
            return Problems.Of(RefusalCode.NotAllowed);
        }

        var (link, no) = await links.Of(wish.Of, wish.Alone).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return link is null ? Problems.Of(no!) : Problems.Json(link, StatusCodes.Status201Created);
    }
}

/// <param name="Of">A join code, or the id of a learning cycle.</param>
/// <param name="Alone">Whether all earlier links like it end.</param>
internal sealed record LinksWish(string Of, bool Alone = false);
