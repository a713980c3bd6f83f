using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a session tells its learning cycle of its projects, and of who is in them.</summary>
public static class TeamHarvest
{
    public static ImmutableArray<HarvestedProject> Projects(Session session) => [.. session.Teams.Active.Select(project => new HarvestedProject(
        project.Key, project.Canvas, project.Ideas, [.. session.Teams.MembersOf(project)],
        session.Pitches.Values.Any(queue => queue.Pitches.Values.Any(pitch => pitch.Held && pitch.Project == project.Key)),
        TeamSupport.Of(session, project), project.Lead, project.CoLead))];

    /// <summary>The members of its projects, each with its phones; of whose access was taken away it tells that there are none.</summary>
    public static ImmutableArray<HarvestedPerson> Persons(Session session)
    {
        var hashes = session.Aside.Grants.Where(grant => grant.Value.Role == Role.Participant).ToLookup(grant => grant.Value.Seat, grant => grant.Key);
        return [.. session.Teams.Active.SelectMany(session.Teams.MembersOf).Select(seat => new HarvestedPerson(
            seat, Role.Member, session.Moderation.Removed.Contains(seat) ? [] : [.. hashes[seat].Order(StringComparer.Ordinal)], session.Aside.Names.GetValueOrDefault(seat)))];
    }
}
