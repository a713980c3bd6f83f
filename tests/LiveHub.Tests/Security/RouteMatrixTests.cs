using System.Net;
using System.Net.Http.Headers;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Tests.Security;

/// <summary>Every route, asked by everybody there is; docs/AUTHORISATION.md says who may. Each answer also carries what it must, and
/// nothing that it must not.</summary>
public sealed class RouteMatrixTests : IAsyncLifetime
{
    private readonly Hall _hall = new(("LiveHub:CommandsPerSecond", "1000000"));
    private HttpClient _http = null!;
    private Grounds _grounds = null!;

    public async Task InitializeAsync()
    {
        _http = _hall.Http();
        _grounds = await Grounds.Lay(_http, await Foreigners.Come(_http));
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _hall.DisposeAsync();
    }

    [Fact]
    public async Task Every_route_is_closed_to_whom_it_is_not_for_and_every_answer_is_guarded()
    {
        var table = AuthorisationTable.Under("Routes");
        var routes = Routes.Of(_hall);
        table.Covers(routes);
        var wrong = new List<string>();
        // What deletes the ground on which all stand comes last, and is asked last by who may: session first, then cycle.
        foreach (var route in routes.Where(route => !Deletes(route)).Concat(routes.Where(Deletes).Reverse()))
        {
            var inCycle = route.Contains("/programmes/", StringComparison.Ordinal);
            foreach (var bearer in _grounds.Bearers.OrderBy(one => table.Allows(route, inCycle ? one.Cycle : one.Here)))
            {
                using var request = Routes.Request(route, _grounds, bearer);
                request.Headers.Authorization = bearer.Token is null ? null : new AuthenticationHeaderValue("Bearer", bearer.Token);
                using var answer = await _http.SendAsync(request);
                var may = table.Allows(route, inCycle ? bearer.Cycle : bearer.Here);
                if (may == await Asking.MayNot(answer))
                {
                    wrong.Add($"{bearer} asked {route}: {(int)answer.StatusCode} {await Asking.Refusal(answer)}");
                }

                wrong.AddRange((await Guarded.Faults(answer, isPersonal: !table.IsPublic(route))).Select(fault => $"{bearer} asked {route}: {fault}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool Deletes(string route) => route.StartsWith("DELETE", StringComparison.Ordinal);

    [Fact]
    public async Task Every_view_is_closed_to_whom_it_is_not_for_by_requests_and_on_the_socket()
    {
        var table = AuthorisationTable.Under("Views");
        table.Covers(Enum.GetNames<AudienceKind>().Select(name => name.ToLowerInvariant()));
        var wrong = new List<string>();
        await using var wire = await Wire.HubWire.Open(_hall.Address);
        foreach (var kind in Enum.GetValues<AudienceKind>())
        {
            var name = kind.ToString().ToLowerInvariant();
            foreach (var bearer in _grounds.Bearers)
            {
                var may = table.Allows(name, bearer.Here);
                foreach (var path in new[] { $"view?audience={name}&place=1&line=a", $"snapshots/{name}/0?place=1" })
                {
                    using var answer = await _http.Ask(HttpMethod.Get, $"{_grounds.Session}/{path}", bearer.Token);
                    wrong.AddRange(may == answer.IsSuccessStatusCode ? [] : [$"{bearer} looked at {path}: {(int)answer.StatusCode}"]);
                }

                var hello = await wire.Call("hello", new HelloRequest(_grounds.Made.Code, bearer.Token ?? "", kind, Place: "1"));
                if (bearer.Token is not null && may == hello.TryGetProperty("refused", out _))
                {
                    wrong.Add($"{bearer} said hello as {name}: {hello}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task A_change_that_a_foreign_page_asks_for_is_refused_before_it_is_read(string origin, HttpStatusCode status)
    {
        foreach (var path in new[] { "/api/archives", "/api/sessions" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent("{}") };
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.Add("Origin", origin.Length > 0 ? origin : _hall.Address.GetLeftPart(UriPartial.Authority));
            using var answer = await _http.SendAsync(request);
            Assert.Equal(status, answer.StatusCode);
        }

        using var read = new HttpRequestMessage(HttpMethod.Get, _grounds.Session);
        read.Headers.Add("Origin", "https://evil.example");
        using var seen = await _http.SendAsync(read);
        Assert.Equal(HttpStatusCode.OK, seen.StatusCode);
        Assert.False(seen.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task There_is_nothing_to_negotiate_and_no_other_line_than_a_socket()
    {
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, "/hub/negotiate?negotiateVersion=1"), (HttpMethod.Post, "/hub"), (HttpMethod.Get, "/hub"), (HttpMethod.Delete, "/hub?id=x"),
        })
        {
            using var answer = await _http.Ask(method, path, null);
            Assert.False(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode}");
            Assert.DoesNotContain("connectionToken", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
