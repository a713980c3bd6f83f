using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>How a phone comes to lead: the facilitator screen shows a secret as a QR code, and the phone makes one of its own by it.</summary>
internal static class PairingEndpoints
{
    public static void MapPairing(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions/{code}/phones", Offer)
            .WithSummary("Makes the secret by which one phone may come to lead; told once.")
            .Produces<PairingMade>(201).ProducesProblem(403);
        app.MapPost("/api/sessions/{code}/phone", Pair)
            .WithSummary("Lets the phone lead that shows such a secret, by a secret that it made itself.")
            .Produces(204).ProducesProblem(400);
    }

    private static async Task<IResult> Offer(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        var offer = Secrets.New();
        var answer = await session!.Ask(Secrets.New(), new OfferPairing(Secrets.Hash(offer)), Who.System).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return answer.Refused is { } refused
            ? Problems.Of(refused, answer.RetryAfterMs)
            : Problems.Json(new PairingMade(offer, (int)Limits.PairingOffered.TotalSeconds), StatusCodes.Status201Created);
    }

    private static async Task<IResult> Pair(
        string code, PairingWish wish, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, _, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (!Secrets.IsWellFormed(wish.Offer) || !Secrets.IsWellFormed(wish.Token))
        {
            return Problems.Of(RefusalCode.PairingOver);
        }

        var pair = new PairPhone(Secrets.Hash(wish.Offer!), Secrets.Hash(wish.Token!));
        var answer = await session!.Ask(Secrets.New(), pair, Who.System).ConfigureAwait(false);
        return answer.Refused is { } refused ? Problems.Of(refused, answer.RetryAfterMs) : Results.NoContent();
    }
}

/// <param name="Offer">The secret for the QR code: it works once.</param>
/// <param name="Seconds">And for so long.</param>
public sealed record PairingMade(string Offer, int Seconds);

/// <param name="Offer">The secret that the QR code said.</param>
/// <param name="Token">The phone's own from now on: asked again with it, nothing more happens.</param>
public sealed record PairingWish(string? Offer, string? Token);
