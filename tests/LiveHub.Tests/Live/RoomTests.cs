using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Tests.Live;

/// <summary>People go to rooms and come back: their screens go with them, on the same line, over a lost line and over another.</summary>
public sealed class RoomTests : IAsyncLifetime
{
    private readonly Hall _hall = new();
    private SessionMade _made = null!;
    private Wire.Client _facilitator = null!;

    public async Task InitializeAsync()
    {
        (_made, _facilitator) = await _hall.Session();
    }

    public async Task DisposeAsync()
    {
        await _facilitator.DisposeAsync();
        await _hall.DisposeAsync();
    }

    [Fact]
    public async Task R5_phones_see_their_room_and_nothing_of_another_and_come_back()
    {
        await using var ann = await _hall.Phone(_made.Code, "Ann");
        await using var bob = await _hall.Phone(_made.Code, "Bob");
        var rooms = await Begin();
        var boards = await Boards(rooms);

        await ann.Until(phone => phone.Shared.Place is not null);
        await bob.Until(phone => phone.Shared.Place is not null);
        Assert.NotEqual(ann.Shared.Place, bob.Shared.Place);
        var annsBoard = boards[Number(ann) - 1];
        await ann.Do(new SendIdea(annsBoard, "Only here"));
        await ann.Until(phone => phone.Ideas().Length == 1);
        Assert.Equal(RefusalCode.OtherRoom, (await bob.Send(new SendIdea(annsBoard, "Not mine"))).Refused?.Code);

        await using (var again = await ann.Reconnect())
        {
            Assert.Equal(ann.Shared.Describe(), again.Shared.Describe());
        }

        await _facilitator.Do(new CallBack(rooms, 10));
        await ann.Until(phone => phone.Shared.Values["slot"].GetProperty("calledBack").GetBoolean());
        _hall.Clock.Advance(TimeSpan.FromSeconds(13));
        await ann.Until(phone => phone.Shared.Place is null && phone.Shared.Values.ContainsKey("now"));
        await bob.Until(phone => phone.Shared.Place is null);
        Assert.DoesNotContain("Only here", bob.Everything, StringComparison.Ordinal);
        Assert.Equal(0, ann.WrongBeats);
    }

    [Fact]
    public async Task R5_who_was_away_while_its_room_opened_and_closed_holds_what_is_true_now()
    {
        var ann = await _hall.Phone(_made.Code);
        await using var bob = await _hall.Phone(_made.Code);
        ann.Drop();
        var rooms = await Begin();
        var inRoom = await ann.Reconnect();
        Assert.NotNull(inRoom.Shared.Place);
        Assert.True(inRoom.Shared.Values.ContainsKey("here"));
        inRoom.Drop();
        await _facilitator.Do(new CallBack(rooms, 10));
        _hall.Clock.Advance(TimeSpan.FromSeconds(13));
        await bob.Until(phone => phone.Shared.Place is null && !phone.Shared.Values.ContainsKey("here"));
        await using var back = await inRoom.Reconnect();
        Assert.Null(back.Shared.Place);
        Assert.Equal(bob.Shared.Describe(), back.Shared.Describe());
        await ann.DisposeAsync();
        await inRoom.DisposeAsync();
    }

    [Fact]
    public async Task R6_a_host_comes_in_by_link_or_code_runs_its_room_and_no_other()
    {
        await using var ann = await _hall.Phone(_made.Code, "Ann");
        await using var bob = await _hall.Phone(_made.Code, "Bob");
        var rooms = await Begin();
        var hosts = await Invite();
        await using var host = await Wire.Client.Connect(_hall.Address, _made.Code, hosts[0].Token, AudienceKind.Host, room: 1);
        await host.Until(one => one.Shared.Values.ContainsKey("here"));
        var ballot = new ActivityKey(host.Shared.Values["here"].GetProperty("ballot").GetString()!);
        var board = new ActivityKey(host.Shared.Values["here"].GetProperty("board").GetString()!);
        var guest = Number(ann) == 1 ? ann : bob;
        await guest.Do(new SendIdea(board, "Ours"));
        await host.Until(one => one.Ideas().Length == 1);
        await host.Do(new SendUp(1, host.Ideas()[0], Up: true));
        await host.Do(new OpenVoting(ballot));
        await guest.Until(phone => phone.Shared.Values["now"].GetProperty("kind").GetString() == "ballot");
        Assert.Equal(RefusalCode.NotAllowed, (await host.Send(new CallForHelp(2, true))).Refused?.Code);
        Assert.Equal(RefusalCode.NotAllowed, (await host.Send(new CallBack(rooms))).Refused?.Code);

        using var http = _hall.Http();
        var wrong = await http.PostAsJsonAsync($"/api/sessions/{_made.Code}/host", new { code = "AAAAAAAA" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var typed = await http.PostAsJsonAsync($"/api/sessions/{_made.Code}/host", new { code = hosts[1].Code.ToLowerInvariant() });
        var admitted = (await typed.Content.ReadFromJsonAsync<HostAdmitted>(DomainJson.Options))!;
        Assert.Equal(2, admitted.Room);
        await using var second = await Wire.Client.Connect(_hall.Address, _made.Code, admitted.Token, AudienceKind.Host, room: 2);
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Wire.Client.Connect(_hall.Address, _made.Code, admitted.Token, AudienceKind.Host, room: 1));

        await _facilitator.Do(new UninviteHosts());
        await second.Until(one => one.Bye is { Reason: LiveHub.Live.ByeReason.Revoked });
        Assert.Equal(RefusalCode.NotAllowed, (await second.Send(new CallForHelp(2, true))).Refused?.Code);
        Assert.DoesNotContain("Ours", second.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R6_a_host_is_told_which_people_of_its_room_are_connected_and_nobody_else_is()
    {
        var ann = await _hall.Phone(_made.Code, "Ann");
        await using var bob = await _hall.Phone(_made.Code, "Bob");
        var rooms = await Begin();
        await ann.Until(phone => phone.Shared.Place is not null);
        var number = Number(ann);
        var token = (await Invite())[number - 1].Token;
        await using var host = await Wire.Client.Connect(_hall.Address, _made.Code, token, AudienceKind.Host, room: number);
        await Told(host, here: 1);

        await _facilitator.Do(new MovePerson(rooms, 2, number));
        await Told(host, here: 2);
        ann.Drop();
        await Told(host, here: 1, 1);
        await using var back = await ann.Reconnect();
        await Told(host, here: 2);
        Assert.Null(bob.Crowd);

        await _facilitator.Do(new UninviteHosts());
        await host.Until(one => one.Bye is not null);
        await _facilitator.Until(one => one.Crowd?.GetProperty("here").GetInt32() == 2);
        Assert.False(_facilitator.Crowd!.Value.TryGetProperty("away", out _));
        await ann.DisposeAsync();
    }

    /// <summary>The clock of the crowd's messages stands still in the tests: it is pushed until that is told.</summary>
    private async Task Told(Wire.Client host, int here, params int[] away)
    {
        bool Is(Wire.Client one) => one.Crowd is { } crowd && crowd.GetProperty("here").GetInt32() == here
            && crowd.GetProperty("away").EnumerateArray().Select(number => number.GetInt32()).SequenceEqual(away);
        for (var i = 0; i < 50 && !Is(host); i++)
        {
            _hall.Clock.Advance(TimeSpan.FromMilliseconds(600));
            await Task.WhenAny(host.Until(Is), Task.Delay(TimeSpan.FromMilliseconds(100)));
        }

        Assert.True(Is(host), host.Crowd?.GetRawText());
    }

    private async Task<HostLink[]> Invite()
    {
        using var http = _hall.Http();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _made.Facilitator);
        var response = await http.PostAsJsonAsync($"/api/sessions/{_made.Code}/hosts", new { from = 1, to = 2 });
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return [.. (await response.Content.ReadFromJsonAsync<HostsMade>(DomainJson.Options))!.Hosts];
    }

    /// <summary>Two rooms, open.</summary>
    private async Task<ActivityKey> Begin()
    {
        var answer = await _facilitator.Do(new AddActivity(new BreakoutPlan { Question = "What do we try?", Rooms = 2 }));
        var rooms = new ActivityKey(answer.Made!);
        await _facilitator.Do(new Go(rooms));
        await _facilitator.Do(new OpenRooms(rooms));
        return rooms;
    }

    private async Task<ActivityKey[]> Boards(ActivityKey rooms)
    {
        var boards = new List<ActivityKey>();
        foreach (var number in new[] { 1, 2 })
        {
            await using var look = await Wire.Client.Connect(
                _hall.Address, _made.Code, _made.Facilitator, AudienceKind.Host, room: number);
            boards.Add(new(look.Shared.Values["here"].GetProperty("board").GetString()!));
        }

        return [.. boards];
    }

    private static int Number(Wire.Client phone) => phone.Shared.Values["here"].GetProperty("number").GetInt32();
}
