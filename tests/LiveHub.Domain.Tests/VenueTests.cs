namespace LiveHub.Domain.Tests;

/// <summary>Rules S8 and S9 of docs/RULES.md: where people take part, and the Wi-Fi there.</summary>
public sealed class VenueTests
{
    [Fact]
    public void S8_everybody_is_in_the_room_until_it_is_said_otherwise()
    {
        var spec = Spec.OpenBoard();
        Assert.Null(Session(spec, Audience.Participants).Venue);
        Assert.Empty(SessionViews.Keys(spec.State, Audience.Beside));
        spec.ByFacilitator(new SetVenue(Venue.Both)).Happened<VenueSet>();
        spec.ByFacilitator(new SetVenue(Venue.Both)).Nothing();
        Assert.Equal(Venue.Both, Session(spec, Audience.Participants).Venue);
        Assert.IsType<NowEntity.OnBoard>(SessionViews.Entity(spec.State, Audience.Beside, "now"));
        spec.ByFacilitator(new SetVenue(Venue.Room));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Beside, "now"));
    }

    [Fact]
    public void S9_the_wifi_is_seen_on_the_big_screen_and_by_the_facilitator_alone()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new SetVenue(Venue.Both, " Hall ", "open sesame"));
        var wifi = new Wifi("Hall", "open sesame");
        Assert.Equal(wifi, SessionViews.Entity(spec.State, Audience.Stage, "wifi"));
        Assert.Equal(wifi, SessionViews.Entity(spec.State, Audience.Control, "wifi"));
        foreach (var audience in new[] { Audience.Participants, Audience.Beside, Audience.Own(Spec.Ann) })
        {
            Assert.Null(SessionViews.Entity(spec.State, audience, "wifi"));
        }

        Assert.DoesNotContain("sesame", string.Join(' ', spec.Last), StringComparison.Ordinal);
        spec.ByFacilitator(new SetVenue(Venue.Both, "Hall"));
        Assert.Equal(new Wifi("Hall"), spec.State.Aside.Wifi);
        spec.ByFacilitator(new SetVenue(Venue.Both, "", "forgotten"));
        Assert.Null(spec.State.Aside.Wifi);
    }

    [Fact]
    public void S9_the_wifi_is_forgotten_at_the_end()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new SetVenue(Venue.Room, "Hall", "open sesame"));
        var ended = Assert.IsType<Outcome<Event>.Accepted>(spec.ByFacilitator(new EndSession()));
        Assert.Null(spec.State.Aside.Wifi);
        Assert.Contains(SideRow.ForgetAll(Aside.WifiKind), ended.Sides);
    }

    [Fact]
    public void S9_a_wifi_has_a_name_of_32_characters_and_a_password_of_63_at_most()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new SetVenue(Venue.Room, new string('n', 33))).Refused(RefusalCode.TextTooLong);
        spec.ByFacilitator(new SetVenue(Venue.Room, "n", new string('p', 64))).Refused(RefusalCode.TextTooLong);
        spec.ByFacilitator(new SetVenue((Venue)7)).Refused(RefusalCode.BadCommand);
    }

    private static SessionEntity Session(Spec spec, Audience audience) =>
        Assert.IsType<SessionEntity>(SessionViews.Entity(spec.State, audience, "session"));
}
