using System.Net;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests.Wire;

namespace LiveHub.Tests.Http;

/// <summary>Rule E2 over HTTP: sections open for whoever knows the code while reading is open; what one wrote for oneself alone.</summary>
public sealed class ReadingTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task E2_sections_are_read_by_the_code_and_notes_by_their_writer_alone()
    {
        var (session, facilitator) = await hall.Session();
        var section = new ActivityKey((await facilitator.Do(new AddActivity(
            new SectionPlan { Question = "Why?", Columns = ["Do you see it?"], Pages = [new("# Grass does not grow faster")] }))).Made!);
        var (mine, other) = (Access.Secrets.New(), Access.Secrets.New());
        await using var ann = await hall.Phone(session.Code, "Ann Anonymous", mine);
        await using var bob = await hall.Phone(session.Code, null, other);
        using var http = hall.Http();
        var path = $"/api/sessions/{session.Code}/reading";
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(path)).StatusCode);

        await facilitator.Do(new SetReading(true));
        await ann.Do(new KeepNote(section, 0, "Secretly mine"));
        await ann.Do(new SendIdea(section, "Shared before the day", 0));
        var anybody = await http.GetStringAsync(path);
        Assert.Contains("Grass does not grow faster", anybody, StringComparison.Ordinal);
        Assert.All(["Secretly mine", "Shared before", "Anonymous"], secret => Assert.DoesNotContain(secret, anybody, StringComparison.Ordinal));
        http.DefaultRequestHeaders.Authorization = new("Bearer", other);
        Assert.DoesNotContain("Secretly mine", await http.GetStringAsync(path), StringComparison.Ordinal);
        http.DefaultRequestHeaders.Authorization = new("Bearer", mine);
        var sheet = (await http.GetFromJsonAsync<ReadingSheet>(path, DomainJson.Options))!;
        Assert.Equal(("Secretly mine", "Shared before the day"), (sheet.Mine!.Notes.Single().Text, sheet.Mine.Shared.Single().Text));

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"/read/{session.Code}")).StatusCode);
        Assert.NotEqual(
            await http.GetStringAsync($"/api/sessions/{session.Code}/qr.svg"), await http.GetStringAsync($"/api/sessions/{session.Code}/qr.svg?read=true"));
        await facilitator.Do(new SetReading(false));
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(path)).StatusCode);
    }
}
