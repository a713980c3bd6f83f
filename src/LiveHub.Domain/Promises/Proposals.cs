namespace LiveHub.Domain;

/// <summary>What sponsors may answer: pitches that were held and, once people have come to a step of promises, all others of the
/// queues, which may have been pitched in rooms.</summary>
public static class Proposals
{
    public static IEnumerable<PitchKey> Of(Session session) => session.Pitches.Values
        .SelectMany(queue => queue.Order).Where(pitch => IsOpen(session, pitch)).OrderBy(pitch => pitch.Value, StringComparer.Ordinal);

    public static bool IsOpen(Session session, PitchKey pitch) =>
        Find(session, pitch) is { } known && (known.Held || session.Agenda.Any(step => step.Plan is PromisesPlan && session.Stays.ContainsKey(step.Key)));

    public static Pitch? Find(Session session, PitchKey pitch) =>
        session.PitchesOf(pitch) is { } key ? session.Pitches[key].Pitches[pitch] : null;

    /// <summary>The project that was pitched; of what is no project yet, the key under which promises to it are kept.</summary>
    public static ProjectKey ProjectOf(Session session, PitchKey pitch) =>
        Find(session, pitch)?.Project ?? new ProjectKey($"{session.Code}.{pitch}");
}
