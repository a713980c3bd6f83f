using System.Globalization;
using System.Security.Cryptography;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>How a screen of another computer becomes a big screen: it shows four digits, and the facilitator types them.</summary>
internal static class ScreenEndpoints
{
    private const int MostDigits = 10_000;

    public static void MapScreens(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions/{code}/screens", Ask)
            .WithSummary("Asks to be the big screen: four digits to show, and the secret that opens it once the facilitator has typed them.")
            .Produces<ScreenAsked>(201).ProducesProblem(400).ProducesProblem(429);
        app.MapPost("/api/sessions/{code}/screens/digits", Admit)
            .WithSummary("Lets in the screen that shows these digits.").Produces(204).ProducesProblem(400).ProducesProblem(403);
    }

    private static async Task<IResult> Ask(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, _, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (session!.WaitToAsk() is { } wait)
        {
            return Problems.Of(RefusalCode.TooManyScreens, (int)wait.TotalMilliseconds);
        }

        var token = Secrets.New();
        var digits = RandomNumberGenerator.GetInt32(MostDigits).ToString("D4", CultureInfo.InvariantCulture);
        var answer = await session.Ask(Secrets.New(), new AskForStage(Secrets.Hash(token), digits), Who.System).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return answer.Refused is { } refused
            ? Problems.Of(refused, answer.RetryAfterMs)
            : Problems.Json(new ScreenAsked(token, digits), StatusCodes.Status201Created);
    }

    private static async Task<IResult> Admit(
        string code, ScreenDigits typed, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        // Over the log: the screen may have asked on another node, and tries are counted for all.
        var digits = string.Concat((typed.Digits ?? "").Where(char.IsAsciiDigit));
        var answer = await session!.Ask(Secrets.New(), new AdmitStage(digits), Who.System).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return answer.Refused is { } refused ? Problems.Of(refused, answer.RetryAfterMs)
            : answer.Made is not null ? Results.NoContent()
            : Problems.Of(session.State.Screens is { Waiting.IsEmpty: false, Wrong: var wrong }
                ? Refusal.With(RefusalCode.WrongDigits, "left", Limits.StageTries - wrong)
                : RefusalCode.NoScreenAsks); // That was the last try.
    }
}

/// <param name="Token">Opens the big screen, once it was let in.</param>
/// <param name="Digits">To be shown.</param>
public sealed record ScreenAsked(string Token, string Digits);

/// <param name="Digits">As they stand on the screen.</param>
public sealed record ScreenDigits(string? Digits = null);
