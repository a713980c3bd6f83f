using System.Globalization;

namespace LiveHub.Domain;

/// <summary>What each role may look at: a participant the phones' view of where it is, a stage the stage's, a host its
/// rooms, a facilitator all. Where not everybody is in the room, people with a seat see the big screen too, without what is
/// for the room alone; a facilitator sees all of it, small, beside the controls.</summary>
public static class Grants
{
    /// <summary>The audience that was asked for, as it is now; null when this role may not be it.</summary>
    /// <param name="place">For hosts: the number of the room.</param>
    public static Audience? Audience(Session session, Who who, AudienceKind asked, string? place) => (who.Role, asked) switch
    {
        _ when DoorRules.Bars(session, who) is not null => null,
        (Role.Participant, AudienceKind.Participants) => Domain.Audience.In(session.PlaceOf(who.Seat)),
        (Role.Facilitator, AudienceKind.Participants) => Domain.Audience.Participants,
        (Role.Stage or Role.Facilitator, AudienceKind.Stage) or (Role.Facilitator, AudienceKind.Beside) => Domain.Audience.Stage,
        (Role.Participant, AudienceKind.Stage or AudienceKind.Beside) when session.Venue != Venue.Room => Domain.Audience.Beside,
        (Role.Facilitator, AudienceKind.Control) => Domain.Audience.Control,
        (Role.Sponsor, AudienceKind.Sponsor) when session.Sponsoring.Admits(who.Seat) => Domain.Audience.Sponsors,
        (_, AudienceKind.Host) when int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var room)
            && room is > 0 and <= Limits.Rooms && Runs(session, who, room) => Domain.Audience.Host(room),
        _ => null,
    };

    private static bool Runs(Session session, Who who, int room) => who.Role switch
    {
        Role.Facilitator => true,
        Role.Host => who.Room == room && session.Aside.Hosts.Contains(room),
        Role.Participant => session.CurrentRoom(room)?.Host == who.Seat,
        _ => false,
    };
}
