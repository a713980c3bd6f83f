using System.Net;
using System.Net.Http.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Live;

/// <summary>A learning scan over the real wire: on phones, by its link, closed, counted and shown.</summary>
public sealed class ScanTests(Hall hall) : IClassFixture<Hall>
{
    private const string Pattern = "135241352413524135241352";

    [Fact]
    public async Task SC2_a_scan_is_answered_on_phones_and_by_its_link_counted_when_it_closes_and_nobody_hears_an_answer()
    {
        var (made, facilitator) = await hall.Session();
        await using var _ = facilitator;
        var scan = new ActivityKey((await facilitator.Do(new AddActivity(new ScanPlan { Question = "Where are we?" }))).Made!);
        using var http = hall.Http();
        Assert.Contains("scanNotOpen", await Told(await http.GetAsync($"/api/scans/{made.Code}"), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await facilitator.Do(new SetScanLink(scan, hall.Clock.GetUtcNow() + TimeSpan.FromDays(2)));

        var sheet = await http.GetFromJsonAsync<ScanSheet>($"/api/scans/{made.Code}", DomainJson.Options);
        Assert.Equal((scan, "Where are we?", ScanPhase.Open, 7), (sheet!.Scan, sheet.Question, sheet.Phase, sheet.Dimensions.Length));
        var (id, ballot) = (Secrets.New(), Secrets.New());
        Assert.Null((await HandIn(http, made.Code, scan, id, ballot)).Refused);
        Assert.Null((await HandIn(http, made.Code, scan, id, ballot)).Refused);
        Assert.Equal(RefusalCode.ScanAnswered, (await HandIn(http, made.Code, scan, Secrets.New(), ballot)).Refused!.Code);
        Assert.Equal(RefusalCode.BadCommand, (await HandIn(http, made.Code, scan, Secrets.New(), "short")).Refused!.Code);

        await facilitator.Do(new Go(scan));
        var phones = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => hall.Phone(made.Code)));
        foreach (var phone in phones)
        {
            await phone.Do(new HandInScan(scan, [.. Pattern.Select(digit => digit - '0')], [5, 5, 5, 5, 5, 5, 5]));
            await phone.Until(screen => screen.Own.Values.ContainsKey("scanAnswered"));
        }

        await facilitator.Do(new CloseScan(scan));
        hall.Clock.Advance(TimeSpan.FromSeconds(1));
        await facilitator.Until(screen => screen.Shared.Values.ContainsKey("scanResult"));
        Assert.Contains("scanIsClosed", await Told(await http.GetAsync($"/api/scans/{made.Code}"), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await facilitator.Do(new ShowScan(scan));
        await phones[0].Until(screen => screen.Shared.Values.ContainsKey("scanResult"));
        var shown = phones[0].Entity<ScanResultEntity>("scanResult").Result;
        Assert.Equal((5, 1, 5), (shown.There, shown.Away, shown.Joined));
        Assert.All(shown.Dimensions, dimension => Assert.Equal((6, null), (dimension.Now!.N, dimension.There)));

        var log = await hall.Store.Read($"session/{made.Code}", 0, default);
        Assert.DoesNotContain(log.Events, row => row.Data.Replace(",", "", StringComparison.Ordinal).Contains(Pattern, StringComparison.Ordinal));
        Assert.DoesNotContain(log.Sides, row => row.Kind == ScanAnswers.RowKind);
        Assert.All(phones.Append(facilitator), screen => Assert.DoesNotContain(Pattern[..12], screen.Everything.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(6, (await ((IScanBox)hall.Store).Answers($"session/{made.Code}", scan, default)).Count);
        http.DefaultRequestHeaders.Authorization = new("Bearer", made.Facilitator);
        var csv = await http.GetStringAsync($"/api/sessions/{made.Code}/report?format=csv");
        Assert.Contains("Where are we?", csv, StringComparison.Ordinal);
        await Task.WhenAll(phones.Select(phone => phone.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task SC6_a_scan_that_closes_days_after_the_end_is_counted_and_told_to_the_learning_cycle()
    {
        using var http = hall.Http();
        var response = await http.PostAsJsonAsync(
            "/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language = "en", cycle = new { name = "Acme" } });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Wire.Client.Connect(hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var scan = new ActivityKey((await facilitator.Do(new AddActivity(new ScanPlan { Question = "Scan" }))).Made!);
        await facilitator.Do(new Go(scan));
        await facilitator.Do(new SetScanLink(scan, hall.Clock.GetUtcNow() + TimeSpan.FromDays(2)));
        await facilitator.Do(new EndSession());
        for (var i = 0; i < 5; i++)
        {
            Assert.Null((await HandIn(http, made.Code, scan, Secrets.New(), Secrets.New())).Refused);
        }

        hall.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromSeconds(3));
        await facilitator.Until(screen => screen.Shared.Values[$"agenda/{scan}"].GetProperty("scan").GetString() is "closed" or "settled");
        hall.Clock.Advance(TimeSpan.FromSeconds(1));
        await facilitator.Until(screen => screen.Shared.Values.ContainsKey("scanResult"));
        http.DefaultRequestHeaders.Authorization = new("Bearer", made.Cycle!.Owner);
        Assert.Empty((await http.GetFromJsonAsync<ProgrammeSheet>($"/api/programmes/{made.Cycle.Id}", DomainJson.Options))!.Scans);
        await facilitator.Do(new ShowScan(scan));
        var told = Assert.Single((await http.GetFromJsonAsync<ProgrammeSheet>($"/api/programmes/{made.Cycle.Id}", DomainJson.Options))!.Scans);
        Assert.Equal((made.Code, 0, 5), (told.Session, told.Result.There, told.Result.Away));
    }

    private static async Task<SendAnswer> HandIn(HttpClient http, string code, ActivityKey scan, string id, string ballot)
    {
        var answer = await http.PostAsJsonAsync($"/api/scans/{code}/answers", new ScanHandIn(
            id, ballot, scan, [.. Pattern.Select(digit => digit - '0')], [1, 1, 1, 1, 1, 1, 1]), DomainJson.Options);
        return (await answer.Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options))!;
    }

    private static async Task<string> Told(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
