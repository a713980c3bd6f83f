using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Http;

/// <summary>Alike ideas are found over the wire by whom they are for, and by nobody else.</summary>
public sealed class LikeTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task D1_alike_ideas_are_shown_to_who_writes_and_suggested_to_the_facilitator()
    {
        var (made, facilitator) = await hall.Session();
        await using var writer = await hall.Phone(made.Code);
        await using var typist = await hall.Phone(made.Code);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        var first = (await writer.Do(new SendIdea(board, "Chargers for electric bikes in the shed"))).Made!;
        var second = (await writer.Do(new SendIdea(board, "Electric bike chargers in the shed"))).Made!;

        Assert.Equal(2, (await Like(typist.Token, "electric bike chargers")).Count);
        Assert.Empty(await Like(writer.Token, "electric bike chargers"));
        Assert.Empty(await Like(made.Facilitator, "electric bike chargers"));
        Assert.Equal(new[] { first, second }.Order(), Assert.Single((await Similar(made.Facilitator)).Groups).Ideas.Select(idea => idea.Value).Order());
        Assert.Empty((await Similar(typist.Token)).Groups);

        await facilitator.Do(new GroupIdeas(new(first), [new(second)], "Charge your bike here"));
        var group = Assert.Single(await Like(typist.Token, "electric bike chargers"));
        Assert.Equal((first, "Charge your bike here"), (group.Key.Value, group.Idea.Text));
        await facilitator.Do(new TakeGroupApart(new(first)));
        await facilitator.Do(new HideIdea(new(first), true));
        Assert.Equal(second, Assert.Single(await Like(typist.Token, "electric bike chargers")).Key.Value);
        await facilitator.DisposeAsync();

        Task<List<LikeEntity>> Like(string token, string text) => Ask<List<LikeEntity>>(token, "like", new SearchRequest(text));
        Task<SimilarIdeas> Similar(string token) => Ask<SimilarIdeas>(token, "similar", new SimilarRequest(board.Value));

        async Task<T> Ask<T>(string token, string what, object about)
        {
            using var http = hall.Http();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            var answer = await http.PostAsJsonAsync($"/api/sessions/{made.Code}/{what}", about, DomainJson.Options);
            return (await answer.Content.ReadFromJsonAsync<T>(DomainJson.Options))!;
        }
    }
}
