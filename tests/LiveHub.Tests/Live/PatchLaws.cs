using LiveHub.Domain;
using LiveHub.Domain.Tests.Laws;
using LiveHub.Live;

namespace LiveHub.Tests.Live;

/// <summary>Over the real wire, for every audience and every own part: the old view and the patches make the fresh view,
/// whoever drops, comes back or joins when; and the hash says so.</summary>
public sealed class PatchLaws(Hall hall) : IClassFixture<Hall>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Everybody_ends_with_the_view_of_a_fresh_one(int seed)
    {
        var (made, facilitator) = await hall.Session();
        var dice = new Random(seed);
        var phones = new List<Wire.Client>();
        for (var i = 0; i < 5; i++)
        {
            phones.Add(await hall.Phone(made.Code, i % 2 == 0 ? "Name" + i : null));
        }

        var stage = await Wire.Client.Connect(hall.Address, made.Code, made.Stage, AudienceKind.Stage);
        var session = await hall.Services.GetSessions().Find(made.Code);
        var history = new SharedHistory(dice);
        for (var step = 0; step < 200; step++)
        {
            var who = dice.Next(phones.Count);
            var command = history.Next(session!.State);
            await (command is FacilitatorCommand ? facilitator : phones[who]).Send(command);
            if (dice.Next(20) == 0)
            {
                phones[who].Drop();
                phones[who] = await phones[who].Reconnect();
            }
        }

        await Settled(session!, [facilitator, stage, .. phones]);
        foreach (var screen in new[] { facilitator, stage }.Concat(phones))
        {
            Assert.False(screen.Shared.Gap || screen.Own.Gap);
            await using var fresh = await Wire.Client.Connect(hall.Address, made.Code, screen.Token, screen.Audience);
            Assert.Equal(fresh.Shared.Describe(), screen.Shared.Describe());
            Assert.Equal(fresh.Own.Describe(), screen.Own.Describe());
            Assert.Equal(0, screen.WrongBeats);
            await screen.DisposeAsync();
        }
    }

    /// <summary>A beat after the last change says that nothing is under way any more.</summary>
    private async Task Settled(LiveSession session, IReadOnlyList<Wire.Client> screens)
    {
        _ = session;
        var before = screens.ToDictionary(screen => screen, screen => screen.Beats);
        hall.Clock.Advance(TimeSpan.FromSeconds(11));
        foreach (var screen in screens)
        {
            await screen.Until(s => s.Beats > before[s]);
        }
    }
}
