using LiveHub.Access;
using LiveHub.Domain;

namespace LiveHub.Tests.Live;

/// <summary>The big screen beside the task of people elsewhere: whom it opens for, and what they hear. They read the
/// bytes.</summary>
public sealed class BesideTests(Hall hall) : IClassFixture<Hall>
{
    private const string Password = "open-sesame";

    [Fact]
    public async Task S8_people_elsewhere_see_the_big_screen_as_long_as_not_all_are_in_the_room()
    {
        var (made, facilitator) = await hall.Session();
        await using var phone = await hall.Phone(made.Code);
        await Refused(made.Code, phone.Token, AudienceKind.Stage);
        await facilitator.Do(new SetVenue(Venue.Online));
        await using var beside = await Wire.Client.Connect(hall.Address, made.Code, phone.Token, AudienceKind.Stage);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Do(new SendIdea(facilitator.Steps()[0], "Seen beside"));
        await beside.Until(screen => screen.Ideas().Length == 1);
        await Refused(made.Code, Secrets.New(), AudienceKind.Stage);
        foreach (var audience in new[] { AudienceKind.Control, AudienceKind.Own })
        {
            await Refused(made.Code, phone.Token, audience);
        }

        await facilitator.Do(new SetVenue(Venue.Room));
        await beside.Until(screen => screen.Bye is { Reason: LiveHub.Live.ByeReason.Revoked });
        await Refused(made.Code, phone.Token, AudienceKind.Stage);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task S9_nobody_but_the_big_screen_and_the_facilitator_hears_the_wifi()
    {
        var (made, facilitator) = await hall.Session();
        await facilitator.Do(new SetVenue(Venue.Both, "Hall", Password));
        await using var phone = await hall.Phone(made.Code);
        await using var beside = await Wire.Client.Connect(hall.Address, made.Code, phone.Token, AudienceKind.Stage);
        await using var stage = await Wire.Client.Connect(hall.Address, made.Code, made.Stage, AudienceKind.Stage);
        await facilitator.Do(new SetVenue(Venue.Both, "Hall", Password + "-2"));
        await facilitator.Do(new RenameSession("Renamed"));
        foreach (var screen in new[] { phone, beside, stage })
        {
            await screen.Until(one => one.Shared.Values["session"].GetProperty("title").GetString() == "Renamed");
        }

        await facilitator.Do(new SetVenue(Venue.Room, "Hall", Password + "-3"));
        await beside.Until(screen => screen.Bye is { Reason: LiveHub.Live.ByeReason.Revoked });
        await stage.Until(screen => screen.Shared.Values["wifi"].GetProperty("password").GetString() == Password + "-3");
        Assert.Contains(Password, facilitator.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, phone.Everything + beside.Everything, StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task What_the_facilitator_sees_small_is_what_the_hall_sees_and_no_big_screen()
    {
        var (made, facilitator) = await hall.Session();
        await facilitator.Do(new SetVenue(Venue.Room, "Hall", Password));
        await facilitator.Do(new CoverStage(StageCover.Black));
        await using var small = await Wire.Client.Connect(hall.Address, made.Code, made.Facilitator, AudienceKind.Beside);
        await small.Until(screen => screen.Shared.Values.ContainsKey("cover"));
        await facilitator.Until(f => f.Crowd is not null);
        Assert.False(HasStage(facilitator));
        await using (var stage = await Wire.Client.Connect(hall.Address, made.Code, made.Stage, AudienceKind.Stage))
        {
            await facilitator.Until(HasStage);
            Assert.Equal(stage.Shared.Values.Keys.Order(), small.Shared.Values.Keys.Order());
            Assert.Equal($"{stage.Shared.Values["wifi"]}", $"{small.Shared.Values["wifi"]}");
        }

        await facilitator.Until(f => !HasStage(f));
        await facilitator.DisposeAsync();
    }

    private static bool HasStage(Wire.Client client) => client.Crowd is { } crowd && crowd.TryGetProperty("stage", out var stage) && stage.GetBoolean();

    private async Task Refused(string code, string token, AudienceKind audience)
    {
        var refused = await Assert.ThrowsAnyAsync<InvalidOperationException>(
            () => Wire.Client.Connect(hall.Address, code, token, audience));
        Assert.Contains("notAllowed", refused.Message, StringComparison.Ordinal);
    }
}
