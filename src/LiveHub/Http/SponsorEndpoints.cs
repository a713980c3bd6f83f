using LiveHub.Access;
using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>How sponsors get in: each by a link of its own.</summary>
internal static class SponsorEndpoints
{
    public static void MapSponsors(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions/{code}/sponsors", Invite)
            .WithSummary("Makes the link of a sponsor; told once.").Produces<LinkMade>(201).ProducesProblem(403);
        app.MapGet("/api/sessions/{code}/sponsor", Know)
            .WithSummary("Who the bearer is as a sponsor, and the learning cycle that keeps its promises.")
            .Produces<SponsorKnown>().ProducesProblem(403);
    }

    private static async Task<IResult> Invite(
        string code, SponsorWish wish, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        var token = Secrets.New();
        var answer = await session!.Ask(
            Secrets.New(), new InviteSponsor(new(Secrets.New()), Secrets.Hash(token), wish.Name ?? ""), Who.System).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return answer.Refused is { } refused
            ? Problems.Of(refused, answer.RetryAfterMs)
            : Problems.Json(new LinkMade(token), StatusCodes.Status201Created);
    }

    private static async Task<IResult> Know(
        string code, HttpContext http, Sessions sessions, Harvester harvester, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Sponsor } sponsor)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await harvester.Carry(session!).ConfigureAwait(false); // So that the cycle knows this link.
        var state = session!.State;
        http.Response.Headers.CacheControl = "no-store";
        return Problems.Json(new SponsorKnown(
            state.Sponsoring.NumberOf(sponsor.Seat), SponsorView.NameOf(state, sponsor.Seat) ?? "", state.Cycle.Programme));
    }
}

/// <param name="Name">By which the sponsor is shown.</param>
public sealed record SponsorWish(string? Name);

/// <param name="Sponsor">Its number, as in promises.</param>
/// <param name="Cycle">The id of the learning cycle; absent when the session belongs to none.</param>
public sealed record SponsorKnown(int Sponsor, string Name, string? Cycle = null);
