using System.Collections.Immutable;
using System.Globalization;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>What the facilitator asks about people: who they are, and the passphrase at the door.</summary>
internal static class DoorEndpoints
{
    /// <summary>People of one answer: more than one reads, fewer than a hall.</summary>
    private const int Page = 50;

    public static void MapDoor(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sessions/{code}/people", (string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes) => Find(code, new(""), http, sessions, wrongCodes))
            .WithSummary("People with a seat; those whose access was taken away first.")
            .Produces<PeopleFound>().ProducesProblem(403);
        app.MapPost("/api/sessions/{code}/people", Find)
            .WithSummary("The same, by name or number: a name does not belong in an address, which others on the way write down.")
            .Produces<PeopleFound>().ProducesProblem(403);
        app.MapPost("/api/sessions/{code}/passphrase", Set)
            .WithSummary("Asks for a passphrase at the door, or (empty) for none.")
            .Produces(204).ProducesProblem(400).ProducesProblem(403);
    }

    private static async Task<IResult> Find(
        string code, SearchRequest find, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await session!.Actor.ReadOn().ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        var state = session.State;
        var text = Words.Clean(find.Text is { Length: > Limits.Name * 8 } ? "" : find.Text);
        var found = state.People.Select((seat, at) => new PersonFound(
                at + 1, state.Aside.Names.GetValueOrDefault(seat), state.Moderation.Removed.Contains(seat) ? true : null))
            .Where(person => text.Length == 0 || person.Name?.Contains(text, StringComparison.OrdinalIgnoreCase) == true
                || person.Number.ToString(CultureInfo.InvariantCulture) == text)
            .OrderByDescending(person => person.Removed == true).ThenBy(person => person.Number).ToList();
        return Problems.Json(new PeopleFound([.. found.Take(Page)], Math.Max(0, found.Count - Page)));
    }

    private static async Task<IResult> Set(
        string code, PassphraseWish wish, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        var isNone = string.IsNullOrWhiteSpace(wish.Passphrase);
        if (!isNone && !Passphrase.IsWellFormed(wish.Passphrase))
        {
            return Problems.Of(new Refusal(RefusalCode.BadPassphrase, ImmutableSortedDictionary<string, long>.Empty
                .Add("least", Limits.ShortestPassphrase).Add("most", Limits.Passphrase)));
        }

        var hash = isNone ? null : Passphrase.Hash(session!.Code, wish.Passphrase);
        var answer = await session!.Ask(Secrets.New(), new SetPassphrase(hash), Who.System).ConfigureAwait(false);
        return answer.Refused is { } refused ? Problems.Of(refused, answer.RetryAfterMs) : Results.NoContent();
    }
}

/// <param name="More">How many others there are.</param>
public sealed record PeopleFound(ImmutableArray<PersonFound> People, int More);

/// <summary>Somebody with a seat, by the number it came with.</summary>
/// <param name="Removed">Whether its access was taken away.</param>
public sealed record PersonFound(int Number, string? Name = null, bool? Removed = null);

/// <param name="Passphrase">4 to 60 characters; case does not matter. Empty is none.</param>
public sealed record PassphraseWish(string? Passphrase = null);
