using LiveHub.Domain;
using LiveHub.Store;
using System.Text.Json;

namespace LiveHub.Http;

/// <summary>Refusals over HTTP: ProblemDetails that carry the code.</summary>
internal static class Problems
{
    public static IResult Of(Refusal refusal, int? retryAfterMs = null) => Results.Problem(
        statusCode: Status(refusal.Code),
        title: "Refused",
        extensions: new Dictionary<string, object?>
        {
            ["code"] = JsonNamingPolicy.CamelCase.ConvertName(refusal.Code.ToString()),
            ["values"] = refusal.Values,
            ["retryAfterMs"] = retryAfterMs,
        });

    /// <summary>What is JSON in the words of the domain.</summary>
    public static IResult Json<T>(T value, int status = StatusCodes.Status200OK) =>
        Results.Json(value, DomainJson.Options, statusCode: status);

    private static int Status(RefusalCode code) => code switch
    {
        RefusalCode.NoSuchSession or RefusalCode.NoSuchCycle or RefusalCode.NoSuchSignUp or RefusalCode.NotToRead => StatusCodes.Status404NotFound,
        RefusalCode.SessionDeleted or RefusalCode.CycleDeleted => StatusCodes.Status410Gone,
        RefusalCode.NotAllowed or RefusalCode.Removed or RefusalCode.WaitsAtDoor or RefusalCode.NotLetIn
            or RefusalCode.WaitsForDigits or RefusalCode.PassphraseNeeded or RefusalCode.WrongPassphrase
            or RefusalCode.MakerPassphraseNeeded or RefusalCode.WrongMakerPassphrase or RefusalCode.SignInNeeded => StatusCodes.Status403Forbidden,
        RefusalCode.TooFast or RefusalCode.TooManyScreens => StatusCodes.Status429TooManyRequests,
        RefusalCode.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
