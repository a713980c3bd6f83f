using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Tests.Wire;

namespace LiveHub.Tests.Security;

/// <summary>A right that was taken back is gone on sockets that are open.</summary>
public sealed class RevokedTests : IAsyncLifetime
{
    private readonly Hall _hall = new();
    private HttpClient _http = null!;
    private Grounds _grounds = null!;

    public async Task InitializeAsync()
    {
        _http = _hall.Http();
        _grounds = await Grounds.Lay(_http, new([]));
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _hall.DisposeAsync();
    }

    /// <summary>The clock stands still: nothing waits for a next look.</summary>
    [Fact]
    public async Task Everybody_who_is_sent_away_hears_it_at_once()
    {
        await using var host = await Socket("the host of the room", AudienceKind.Host, room: 1);
        await using var sponsor = await Socket("a sponsor", AudienceKind.Sponsor);
        await using var person = await Socket("a person in another room", AudienceKind.Participants);
        foreach (var (gone, by) in new (Client, Command)[]
        {
            (host, new UninviteHosts()), (sponsor, new UninviteSponsor(2)), (person, new RemovePerson(3, Remove: true)),
        })
        {
            Assert.Null(gone.Bye);
            await _http.Do(_grounds.Session, _grounds.Made.Facilitator, by);
            await gone.Until(one => one.Bye is { Reason: ByeReason.Revoked });
        }

        foreach (var gone in new[] { host, sponsor, person })
        {
            Assert.Contains((await gone.Send(new GiveName("Still here"))).Refused!.Code, new[] { RefusalCode.NotAllowed, RefusalCode.Removed });
        }
    }

    [Fact]
    public async Task A_socket_whose_link_was_ended_asks_in_vain_even_when_the_room_gets_a_new_host()
    {
        await using var host = await Socket("the host of the room", AudienceKind.Host, room: 1);
        Assert.Null((await host.Send(new CallForHelp(1, true))).Refused);
        await _http.Do(_grounds.Session, _grounds.Made.Facilitator, new UninviteHosts());
        var next = await _http.Get<HostsMade>(HttpMethod.Post, _grounds.Session + "/hosts", _grounds.Made.Facilitator, new HostsWish(1, 1));
        await using var heir = await Client.Connect(_hall.Address, _grounds.Made.Code, next.Hosts[0].Token, AudienceKind.Host, room: 1);
        Assert.Null((await heir.Send(new CallForHelp(1, false))).Refused);
        Assert.Equal(RefusalCode.NotAllowed, (await host.Send(new CallForHelp(1, true))).Refused?.Code);
    }

    private Task<Client> Socket(string bearer, AudienceKind audience, int? room = null) => Client.Connect(
        _hall.Address, _grounds.Made.Code, _grounds.Bearers.Single(one => one.Name == bearer).Token!, audience, room: room);
}
