using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>The session without a socket (docs/PROTOCOL.md 1.3): for networks that let none through, and for
/// programs.</summary>
internal static class RequestEndpoints
{
    private const int LongestLine = 32;

    public static void MapRequests(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/api/sessions/{code}");
        session.MapPost("/hello", Hello)
            .WithSummary("Joins, and says where to start from.").Produces<HelloAnswer>().ProducesProblem(403);
        session.MapPost("/commands", Send)
            .WithSummary("Asks for one change; the same id again changes nothing.").Produces<SendAnswer>().ProducesProblem(403);
        session.MapGet("/view", View)
            .WithSummary("What is new since a version; waits for it.").Produces<ViewAnswer>().ProducesProblem(403);
        session.MapPost("/search", Search)
            .WithSummary("Ideas of the current scene that hold a text.")
            .Produces<IReadOnlyDictionary<string, IdeaEntity>>().ProducesProblem(403);
        session.MapPost("/like", Like)
            .WithSummary("Others' ideas like a text that somebody writes.")
            .Produces<IReadOnlyList<LikeEntity>>().ProducesProblem(403);
        session.MapPost("/similar", Similar)
            .WithSummary("Ideas of a board that may say the same: for the facilitator.")
            .Produces<SimilarIdeas>().ProducesProblem(403);
    }

    private static async Task<IResult> Hello(
        string code, HelloWish wish, HttpContext http, Reception reception, IEventStore store)
    {
        if (Secrets.Bearer(http.Request) is not { } token)
        {
            return Problems.Of(RefusalCode.NotAllowed);
        }

        var hello = new HelloRequest(code, token, wish.Audience, wish.Join, wish.Name, wish.Epoch, wish.Version, wish.Place, wish.Pass);
        var admitted = await reception.Admit(hello, http.RequestAborted).ConfigureAwait(false);
        if (admitted.Session is not { } session)
        {
            return Problems.Of(admitted.Refused!, admitted.RetryAfterMs);
        }

        var holds = wish.Epoch == store.Epoch && wish.Version is { } version
            ? new Held(wish.Place ?? PlaceKey.Plenary.Value, version)
            : (Held?)null;
        var welcome = await session.Actor.Join(new PassingPhone(admitted.Who, admitted.Audience), holds, stay: false)
            .ConfigureAwait(false);
        return Answer(new HelloAnswer(welcome));
    }

    private static async Task<IResult> Send(string code, SendRequest send, HttpContext http, Reception reception)
    {
        var (admitted, no) = await Enter(code, null, null, http, reception).ConfigureAwait(false);
        return no ?? Answer(await reception.Send(admitted!.Session!, admitted.Who, send.Id, send.Command).ConfigureAwait(false));
    }

    private static async Task<IResult> Search(string code, SearchRequest search, HttpContext http, Reception reception)
    {
        var (admitted, no) = await Enter(code, null, null, http, reception).ConfigureAwait(false);
        return no ?? Answer(admitted!.Session!.Search(admitted.Who, search.Text));
    }

    private static async Task<IResult> Like(string code, SearchRequest like, HttpContext http, Reception reception)
    {
        var (admitted, no) = await Enter(code, null, null, http, reception).ConfigureAwait(false);
        return no ?? Answer(admitted!.Session!.Like(admitted.Who, like.Text));
    }

    private static async Task<IResult> Similar(string code, SimilarRequest similar, HttpContext http, Reception reception)
    {
        var (admitted, no) = await Enter(code, null, null, http, reception).ConfigureAwait(false);
        return no ?? Answer(admitted!.Session!.Similar(admitted.Who, similar.Board));
    }

    private static async Task<IResult> View(
        string code, string? audience, string? place, long? since, long? own, string? epoch, string? line, HttpContext http,
        Reception reception, Requests requests, IEventStore store, TimeProvider time)
    {
        if (!Enum.TryParse<AudienceKind>(audience ?? nameof(AudienceKind.Participants), ignoreCase: true, out var kind)
            || line is { Length: 0 or > LongestLine })
        {
            return Problems.Of(RefusalCode.BadCommand);
        }

        var (admitted, no) = await Enter(code, kind, place, http, reception).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (admitted!.Session!.WaitToLook(admitted.Who) is { } wait)
        {
            return Problems.Of(RefusalCode.TooFast, (int)Math.Ceiling(wait.TotalMilliseconds));
        }

        var same = epoch is null || epoch == store.Epoch;
        var news = await requests.Look(
            admitted, line ?? "-", new(place ?? PlaceKey.Plenary.Value, same ? since ?? -1 : -1), same ? own ?? -1 : -1,
            http.RequestAborted).ConfigureAwait(false);
        return news is null
            ? Problems.Of(RefusalCode.TooManyConnections)
            : Answer(new ViewAnswer(
                store.Epoch, time.GetUtcNow().ToUnixTimeMilliseconds(), Patch(news, Frame.Shared), Patch(news, Frame.Own),
                Said<Live.Crowd>(news, "crowd"), Said<Beat>(news, "beat"), Said<Bye>(news, "bye")));
    }

    /// <summary>Who asks, by the token of the request; with an audience, whether they may look at that.</summary>
    private static async Task<(Admission? Admitted, IResult? No)> Enter(
        string code, AudienceKind? audience, string? place, HttpContext http, Reception reception)
    {
        if (Secrets.Bearer(http.Request) is not { } token)
        {
            return (null, Problems.Of(RefusalCode.NotAllowed));
        }

        var admitted = await reception.Recognise(code, token, audience, place, http.RequestAborted).ConfigureAwait(false);
        return admitted.Session is null ? (null, Problems.Of(admitted.Refused!, admitted.RetryAfterMs)) : (admitted, null);
    }

    private static Fresh<T> Answer<T>(T value) => new Fresh<T>(value);

    private static RawPatch? Patch(IReadOnlyDictionary<string, Frame> news, string target) =>
        news.TryGetValue(target, out var frame) ? new(frame.Json) : null;

    private static T? Said<T>(IReadOnlyDictionary<string, Frame> news, string target) where T : class =>
        news.TryGetValue(target, out var frame) ? JsonSerializer.Deserialize<T>(frame.Json, DomainJson.Options) : null;

    /// <summary>JSON that nobody on the way may keep.</summary>
    private sealed class Fresh<T>(T value) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-store";
            return httpContext.Response.WriteAsJsonAsync(value, WireJson.Options, httpContext.RequestAborted);
        }
    }
}
