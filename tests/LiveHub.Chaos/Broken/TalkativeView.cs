using LiveHub.Domain;

namespace LiveHub.Chaos.Broken;

/// <summary>Broken on purpose: every idea is sent with the seat of its author.</summary>
internal static class TalkativeView
{
    public static Views<Session, Event> Of(Views<Session, Event> real) => real with
    {
        Entity = (session, audience, name) => real.Entity(session, audience, name) is IdeaEntity idea
            && session.Aside.Authors.TryGetValue(new(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]), out var author)
                ? idea with { Author = author.Value }
                : real.Entity(session, audience, name),
    };
}
