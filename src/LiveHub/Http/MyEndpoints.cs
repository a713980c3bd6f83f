using System.Collections.Immutable;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>What a session keeps for one person, and whom that person can thank.</summary>
internal static class MyEndpoints
{
    /// <summary>People of one answer: more than one reads, fewer than a hall.</summary>
    private const int Page = 20;

    public static void MapMine(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sessions/{code}/my", Read)
            .WithSummary("What the session keeps for the person who asks: its notes, its promise to itself, thanks.")
            .Produces<MySheet>().ProducesProblem(403);
        app.MapPost("/api/sessions/{code}/thankable", Find)
            .WithSummary("Whom somebody can thank: projects, and people who gave a name, by a part of it.")
            .Produces<Thankable>().ProducesProblem(403);
    }

    private static async Task<IResult> Read(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, seat, no) = await Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        return no ?? Problems.Json(MySheet.Of(session!.State, seat));
    }

    private static async Task<IResult> Find(
        string code, SearchRequest search, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, seat, no) = await Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        var state = session!.State;
        var text = Words.Clean(search.Text is { Length: > Limits.Name * 8 } ? "" : search.Text);
        var named = state.People.Where(one => one != seat && !state.Moderation.Removed.Contains(one) && state.Aside.Names.ContainsKey(one))
            .Select(one => new PersonNamed(state.Numbers[one], state.Aside.Names[one]))
            .Where(person => person.Name.Contains(text, StringComparison.OrdinalIgnoreCase))
            .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Number).ToList();
        return Problems.Json(new Thankable(
            [.. named.Take(Page)], Math.Max(0, named.Count - Page),
            [.. Harvests.Of(state).Projects.Select(project => new MyTeam(project.Project, project.Canvas.Title))]));
    }

    private static async Task<(LiveSession? Session, SeatId Seat, IResult? No)> Enter(
        string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Participant } person)
        {
            return (null, default, no ?? Problems.Of(RefusalCode.NotAllowed));
        }

        if (session!.WaitToLook(person) is { } wait)
        {
            return (null, default, Problems.Of(RefusalCode.TooFast, (int)Math.Ceiling(wait.TotalMilliseconds)));
        }

        await session.Actor.ReadOn().ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return (session, person.Seat, null);
    }
}

/// <summary>Whom somebody can thank.</summary>
/// <param name="More">How many other people there are.</param>
public sealed record Thankable(ImmutableArray<PersonNamed> People, int More, ImmutableArray<MyTeam> Projects);

/// <summary>Somebody who gave a name, by the number it came with.</summary>
public sealed record PersonNamed(int Number, string Name);
