using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LiveHub.Tests.Security;

/// <summary>Every route that the product answers, and a request for it.</summary>
internal static class Routes
{
    /// <summary>The smallest picture that is kept.</summary>
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 1, 2, 0xFF, 0xD9];

    /// <summary>As "GET /api/sessions/{code}", from what the server itself knows; without what the framework maps beside the socket, and
    /// is answered by nothing (a test of its own).</summary>
    public static IReadOnlyList<string> Of(Hall hall) =>
    [
        .. hall.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(route => (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                .Select(method => $"{method} /{route.RoutePattern.RawText!.Trim('/')}"))
            .Where(route => !route.EndsWith("/negotiate", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The same with what there is in place of its braces, and a body that can be read.</summary>
    /// <param name="bearer">Who asks, where that changes what is asked.</param>
    public static HttpRequestMessage Request(string route, Grounds grounds, Bearer? bearer = null)
    {
        var (method, path) = (new HttpMethod(route[..route.IndexOf(' ', StringComparison.Ordinal)]), route[(route.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var filled = path.Replace("{code}", grounds.Made.Code, StringComparison.Ordinal).Replace("{id}", grounds.Made.Cycle!.Id, StringComparison.Ordinal)
            .Replace("{room:int}", "1", StringComparison.Ordinal).Replace("{number:long}", "0", StringComparison.Ordinal)
            .Replace("{audience}", "participants", StringComparison.Ordinal).Replace("{documentName}", "v1", StringComparison.Ordinal)
            .Replace("{key}", path.Contains("projects", StringComparison.Ordinal) ? grounds.Project : Secrets.New(), StringComparison.Ordinal);
        Assert.DoesNotContain("{", filled, StringComparison.Ordinal);
        return new(method, filled) { Content = method == HttpMethod.Get ? null : Body(route, grounds, bearer) };
    }

    private static HttpContent Body(string route, Grounds grounds, Bearer? bearer) => route switch
    {
        // What would change something is asked with an id that cannot be one: allowed is then answered as badCommand.
        "POST /api/sessions/{code}/commands" or "POST /api/programmes/{id}/commands" => Json(new SendRequest("-", JsonSerializer.SerializeToElement(new { }))),
        "POST /api/programmes/{id}/signups/{code}/commands" => Json(new SendRequest(
            Secrets.New(), JsonSerializer.SerializeToElement<ProgrammeCommand>(new AnswerInvitation(grounds.Made.Code, Coming.Maybe), DomainJson.Options))),
        "POST /api/programmes/{id}/signups/{code}/attended" => Json(new SeatShown(grounds.Bearers[0].Token)),
        "POST /api/programmes/{id}/members" => Json(new MemberWish("none")),
        "POST /api/sessions" => Json(new { title = "" }),
        "POST /api/makers" => Json(new MakerWish("not the passphrase")),
        "POST /api/makers/sessions/{code}/links" or "POST /api/makers/cycles/{id}/links" => Json(new { }),
        "POST /api/admin/links" => Json(new LinksWish(grounds.Made.Code)),
        "POST /api/sessions/{code}/erasures" => Json(new ErasureWish(bearer?.Here.Contains("facilitator") == true ? int.MaxValue : null)),
        "DELETE /api/makers/me" or "DELETE /api/sessions/{code}" or "DELETE /api/programmes/{id}" => Json(new { }),
        "POST /api/archives" => new ByteArrayContent([]),
        "POST /api/sessions/{code}/pictures" => new ByteArrayContent(Picture),
        "POST /api/sessions/{code}/hosts" => Json(new HostsWish(0, 0)),
        "POST /api/sessions/{code}/screens" => Json(new { }),
        "POST /api/sessions/{code}/screens/digits" => Json(new ScreenDigits("0000")),
        "POST /api/sessions/{code}/host" => Json(new HostCodeTyped(grounds.HostCode)),
        "POST /api/sessions/{code}/phones" => Json(new { }),
        "POST /api/sessions/{code}/phone" => Json(new PairingWish(Secrets.New(), Secrets.New())),
        "POST /api/sessions/{code}/sponsors" => Json(new SponsorWish("")),
        "POST /api/sessions/{code}/passphrase" => Json(new PassphraseWish("abc")),
        "POST /api/sessions/{code}/links" => Json(new { }),
        "POST /api/sessions/{code}/hello" => Json(new HelloWish(AudienceKind.Participants)),
        "POST /api/sessions/{code}/search" or "POST /api/sessions/{code}/like" or "POST /api/sessions/{code}/thankable"
            or "POST /api/sessions/{code}/people" => Json(new SearchRequest("bikes")),
        "POST /api/sessions/{code}/similar" => Json(new SimilarRequest("none")),
        "POST /api/scans/{code}/answers" => Json(new ScanHandIn("-", "-", new("none"), [], [])),
        _ => throw new InvalidOperationException($"{route} is new: give it a body here, and a row in docs/AUTHORISATION.md."),
    };

    private static JsonContent Json<T>(T body) => JsonContent.Create(body, options: DomainJson.Options);
}
