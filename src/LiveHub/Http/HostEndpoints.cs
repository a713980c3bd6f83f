using System.Collections.Immutable;
using System.Security.Cryptography;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>How hosts of rooms get in: by a link, or by a code that they type.</summary>
internal static class HostEndpoints
{
    /// <summary>Of a code: 40 bits; wrong ones share the budget of wrong join codes.</summary>
    private const int CodeLength = 8;

    public static void MapHosts(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions/{code}/hosts", Invite)
            .WithSummary("Makes a link and a code for the host of each room; told once.")
            .Produces<HostsMade>(201).ProducesProblem(403);
        app.MapPost("/api/sessions/{code}/host", Admit)
            .WithSummary("Lets the host in who types the code of its room.").Produces<HostAdmitted>().ProducesProblem(403);
    }

    private static async Task<IResult> Invite(
        string code, HostsWish wish, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        if (wish.From < 1 || wish.To > Limits.Rooms || wish.From > wish.To)
        {
            return Problems.Of(RefusalCode.NoSuchRoom);
        }

        ImmutableArray<HostLink> hosts = [.. Enumerable.Range(wish.From, wish.To - wish.From + 1).Select(room =>
            new HostLink(room, Secrets.New(), RandomNumberGenerator.GetString(JoinCode.Letters, CodeLength)))];
        var invite = new InviteHosts(
            [.. hosts.Select(host => new HostInvitation(host.Room, Secrets.Hash(host.Token), Secrets.Hash(host.Code)))]);
        var answer = await session!.Ask(Secrets.New(), invite, Who.System).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return answer.Refused is { } refused
            ? Problems.Of(refused, answer.RetryAfterMs)
            : Problems.Json(new HostsMade(hosts), StatusCodes.Status201Created);
    }

    private static async Task<IResult> Admit(
        string code, HostCodeTyped typed, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, _, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        await session!.Actor.ReadOn().ConfigureAwait(false);
        var plain = string.Concat((typed.Code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (plain.Length != CodeLength || !session.State.Aside.HostCodes.TryGetValue(Secrets.Hash(plain), out var room))
        {
            var waited = await wrongCodes.Wait(http.RequestAborted).ConfigureAwait(false);
            return Problems.Of(waited ? RefusalCode.NoSuchHostCode : RefusalCode.TooFast, waited ? null : 5_000);
        }

        var token = Secrets.New();
        var answer = await session.Ask(Secrets.New(), new AdmitHost(room, Secrets.Hash(token)), Who.System).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return answer.Refused is { } refused
            ? Problems.Of(refused, answer.RetryAfterMs)
            : Problems.Json(new HostAdmitted(room, token));
    }
}

/// <summary>For which rooms (by number) hosts are to be let in.</summary>
public sealed record HostsWish(int From, int To);

public sealed record HostsMade(ImmutableArray<HostLink> Hosts);

/// <param name="Token">The secret of the link, after its #.</param>
/// <param name="Code">What may be typed instead.</param>
public sealed record HostLink(int Room, string Token, string Code);

/// <param name="Code">As typed: case, spaces and dashes do not matter.</param>
public sealed record HostCodeTyped(string? Code);

public sealed record HostAdmitted(int Room, string Token);
