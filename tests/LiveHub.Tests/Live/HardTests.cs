using LiveHub.Access;
using LiveHub.Domain;

namespace LiveHub.Tests.Live;

/// <summary>Repeats, races, bad input, strangers.</summary>
public sealed class HardTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task The_same_command_sent_again_is_answered_the_same_and_changes_nothing()
    {
        var (made, facilitator) = await hall.Session();
        await using var phone = await hall.Phone(made.Code);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        var id = Secrets.New();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => phone.Send(new SendIdea(board, "Once"), id)));
        Assert.Single(answers.Distinct());
        await using var again = await phone.Reconnect();
        Assert.Equal(answers[0], await again.Send(new SendIdea(board, "Once"), id));
        Assert.Single(facilitator.Ideas());
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Fifty_dots_at_once_from_many_sockets_of_one_seat_never_exceed_its_budget()
    {
        var (made, facilitator) = await hall.Session();
        await using var phone = await hall.Phone(made.Code);
        var (board, ballot) = (facilitator.Steps()[0], facilitator.Steps()[1]);
        await facilitator.Do(new Go(board));
        await phone.Do(new SendIdea(board, "One"));
        await phone.Do(new SendIdea(board, "Two"));
        await facilitator.Do(new OpenVoting(ballot, Dots: 5, PerIdea: 5));
        var tabs = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => hall.Phone(made.Code, token: phone.Token)));
        var ideas = facilitator.Ideas();
        var answers = await Task.WhenAll(tabs.SelectMany((tab, t) => Enumerable.Range(0, 10)
            .Select(i => tab.Send(new PlaceDot(ballot, ideas[(t + i) % 2])))));
        Assert.Equal(5, answers.Count(answer => answer.Refused is null));
        Assert.All(answers.Where(a => a.Refused is not null), a => Assert.Equal(RefusalCode.NoDotsLeft, a.Refused!.Code));
        await facilitator.Until("complete", "1");
        foreach (var tab in tabs)
        {
            await tab.Until(t => t.Own.Values.Where(e => e.Key.StartsWith("dots/", StringComparison.Ordinal))
                .Sum(e => e.Value.GetProperty("n").GetInt32()) == 5);
            await tab.DisposeAsync();
        }

        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Thousands_of_commands_from_one_seat_are_refused_in_words_and_hurt_nobody()
    {
        var (made, facilitator) = await hall.Session();
        await using var flooder = await hall.Phone(made.Code);
        await using var other = await hall.Phone(made.Code);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        var flood = Enumerable.Range(0, 2_000).Select(_ => flooder.Send(new SayDone(board, true))).ToList();
        await other.Do(new SendIdea(board, "Calm"));
        var answers = await Task.WhenAll(flood);
        Assert.Contains(answers, answer => answer is { Refused.Code: RefusalCode.TooFast, RetryAfterMs: > 0 });
        await facilitator.Until(f => f.Ideas().Length == 1);
        await facilitator.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"kind":"fly"}""", "unknownCommand")]
    [InlineData("""{}""", "unknownCommand")]
    [InlineData("""{"kind":"sendIdea"}""", "badCommand")]
    [InlineData("""{"kind":"sendIdea","board":7,"text":"x"}""", "badCommand")]
    [InlineData("""{"kind":"sendIdea","board":"x","text":null}""", "badCommand")]
    [InlineData("""{"kind":"sendIdea","board":"x","text":"x","column":"y"}""", "badCommand")]
    [InlineData("""{"kind":"sendIdea","board":"nope","text":"x"}""", "boardClosed")]
    [InlineData("""{"kind":"createSession","code":"a","title":"t","language":"en","start":"empty","facilitatorHash":"f","stageHash":"s"}""", "notAllowed")]
    [InlineData("""{"kind":"endSession"}""", "notAllowed")]
    [InlineData("""[1,2]""", "badCommand")]
    [InlineData("\"text\"", "badCommand")]
    public async Task A_command_that_makes_no_sense_is_refused_with_a_reason(string command, string code)
    {
        var (made, facilitator) = await hall.Session();
        await using var phone = await hall.Phone(made.Code);
        var answer = await phone.Wire.Call("send", Secrets.New(), System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(command));
        Assert.Equal(code, answer.GetProperty("refused").GetProperty("code").GetString());
        await facilitator.DisposeAsync();
    }

    [Theory]
    [InlineData("{broken")]
    [InlineData("not json at all\u001e")]
    [InlineData("{\"type\":1,\"target\":\"nothing\",\"arguments\":[]}\u001e")]
    [InlineData("{\"type\":99}\u001e")]
    [InlineData("{\"type\":1,\"invocationId\":\"1\",\"target\":\"send\",\"arguments\":[1]}\u001e")]
    public async Task Broken_frames_end_at_most_their_own_socket(string frame)
    {
        var (made, facilitator) = await hall.Session();
        var broken = await hall.Phone(made.Code);
        await using var other = await hall.Phone(made.Code);
        await broken.Wire.SendRaw(frame);
        await broken.Wire.SendRaw(new string('x', 40_000));
        await broken.Wire.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await other.Do(new SendIdea(facilitator.Steps()[0], "Still here"));
        await using var back = await broken.Reconnect();
        await back.Until(phone => phone.Ideas().Length == 1);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Only_the_right_secret_opens_a_screen()
    {
        var (made, facilitator) = await hall.Session();
        var phone = await hall.Phone(made.Code);
        foreach (var (token, audience) in new[]
        {
            (Secrets.New(), AudienceKind.Control), (phone.Token, AudienceKind.Control), (phone.Token, AudienceKind.Stage),
            (made.Stage, AudienceKind.Control), (made.Stage, AudienceKind.Participants), (made.Facilitator, AudienceKind.Own),
        })
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(
                () => Wire.Client.Connect(hall.Address, made.Code, token, audience));
            Assert.Contains("notAllowed", refused.Message, StringComparison.Ordinal);
        }

        await using var reader = await Wire.Client.Connect(hall.Address, made.Code, made.Facilitator, AudienceKind.Stage);
        await phone.DisposeAsync();
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task A_foreign_page_gets_no_socket()
    {
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(
            () => Wire.HubWire.Open(hall.Address, "https://evil.example"));
        await using var own = await Wire.HubWire.Open(hall.Address, hall.Address.GetLeftPart(UriPartial.Authority));
    }

    [Fact]
    public async Task A_socket_that_says_no_hello_is_closed()
    {
        await using var silent = await Wire.HubWire.Open(hall.Address);
        await Task.Delay(200); // The server must have begun to wait before the clock jumps.
        hall.Clock.Advance(TimeSpan.FromSeconds(6));
        await silent.Closed.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Nobody_hears_who_wrote_or_joined()
    {
        var (made, facilitator) = await hall.Session();
        await using var stage = await Wire.Client.Connect(hall.Address, made.Code, made.Stage, AudienceKind.Stage);
        await using var ann = await hall.Phone(made.Code, "Annabel Secretname");
        await using var bob = await hall.Phone(made.Code);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await ann.Do(new SendIdea(board, "Mine"));
        await bob.Until(phone => phone.Ideas().Length == 1);
        await stage.Until(s => s.Ideas().Length == 1);
        await facilitator.Until(f => f.Ideas().Length == 1);
        foreach (var screen in new[] { stage, bob, facilitator })
        {
            Assert.DoesNotContain("Secretname", screen.Everything, StringComparison.Ordinal);
            Assert.DoesNotContain(ann.Token, screen.Everything, StringComparison.Ordinal);
        }

        var log = await hall.Store.Read("session/" + made.Code, 0, default);
        var seat = log.Sides.Single(side => side.Kind == Aside.AuthorKind).Value!;
        Assert.DoesNotContain(seat, ann.Everything + bob.Everything + stage.Everything + facilitator.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Events, e => e.Kind == "ideaSent" && e.Data.Contains(seat, StringComparison.Ordinal));
        Assert.DoesNotContain(log.Events, e => e.Data.Contains("Secretname", StringComparison.Ordinal));
        await facilitator.DisposeAsync();
    }
}
