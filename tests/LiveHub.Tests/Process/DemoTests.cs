using System.Text.RegularExpressions;
using LiveHub.Crowd;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests.Wire;

namespace LiveHub.Tests.Process;

/// <summary>`LiveHub --demo`: a session full of simulated people, one word away.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task The_three_addresses_that_it_says_open_a_session_in_which_so_many_people_take_part()
    {
        using var server = new ServerProcess();
        await server.Start(arguments: ["--demo", "12"]);
        Assert.Contains("12 simulated people", await server.Says("A demo"));
        var lead = Regex.Match(await server.Says("to lead it"), "/control/(?<code>[^#]+)#(?<token>.+)$");
        var code = lead.Groups["code"].Value;
        var stage = Regex.Match(await server.Says("the big screen"), $"/stage/{code}#(?<token>.+)$").Groups["token"].Value;
        Assert.EndsWith($"/join/{code}", await server.Says("a phone"));
        await using var facilitator = await Client.Connect(server.Address, code, lead.Groups["token"].Value, AudienceKind.Control);
        await using var screen = await Client.Connect(server.Address, code, stage, AudienceKind.Stage);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await screen.Until(view => view.Shared.Values.TryGetValue("joined", out var joined) && joined.GetInt32() == 12, seconds: 60);
        await screen.Until(view => view.Shared.Values.TryGetValue("ideas", out var ideas) && ideas.GetInt32() > 3, seconds: 60);
    }

    [Theory]
    [InlineData("many")]
    [InlineData("0")]
    [InlineData("501")]
    public async Task A_number_that_is_none_is_refused_in_words(string number)
    {
        var (status, said) = await AdminProcess.On(Repo.Temporary(), "--demo", number);
        Assert.Equal(1, status);
        Assert.Contains($"1 to 500: {number} is not one", said);
    }

    [Fact]
    public void Simulated_people_have_as_much_to_say_in_each_language()
    {
        var english = Sayings.In("en");
        foreach (var language in new Sentences().Languages.Keys)
        {
            var say = Sayings.In(language);
            Assert.Equal((english.Ideas.Length, english.Tails.Length, english.Questions.Length, english.Remarks.Length, english.Feelings.Length),
                (say.Ideas.Length, say.Tails.Length, say.Questions.Length, say.Remarks.Length, say.Feelings.Length));
            Assert.Equal(Enum.GetValues<CanvasField>().Except(Canvas.Days).Order(), say.Canvas.Keys.Order());
            Assert.All(say.Canvas.Values, texts => Assert.NotEmpty(texts));
        }
    }
}
