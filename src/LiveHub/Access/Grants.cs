using LiveHub.Domain;

namespace LiveHub.Access;

/// <summary>What each role may look at: a participant the phones' view, a stage the stage's, a facilitator all.</summary>
internal static class Grants
{
    /// <summary>The audience that was asked for, if this role may be it; null when not.</summary>
    public static Audience? Audience(Who who, AudienceKind asked) => (who.Role, asked) switch
    {
        (Role.Participant or Role.Facilitator, AudienceKind.Participants) => Domain.Audience.Participants,
        (Role.Stage or Role.Facilitator, AudienceKind.Stage) => Domain.Audience.Stage,
        (Role.Facilitator, AudienceKind.Control) => Domain.Audience.Control,
        _ => null,
    };
}
