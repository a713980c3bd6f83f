using LiveHub.Domain;

namespace LiveHub.Access;

/// <summary>What each role may look at: a participant the phones' view, a stage the stage's, a facilitator all.
/// Where not everybody is in the room, people with a seat see the big screen too, without what is for the room alone.</summary>
internal static class Grants
{
    /// <summary>The audience that was asked for, if this role may be it; null when not.</summary>
    public static Audience? Audience(Session session, Who who, AudienceKind asked) => (who.Role, asked) switch
    {
        (Role.Participant or Role.Facilitator, AudienceKind.Participants) => Domain.Audience.Participants,
        (Role.Stage or Role.Facilitator, AudienceKind.Stage) => Domain.Audience.Stage,
        (Role.Participant, AudienceKind.Stage) when session.Venue != Venue.Room => Domain.Audience.Beside,
        (Role.Facilitator, AudienceKind.Control) => Domain.Audience.Control,
        _ => null,
    };
}
